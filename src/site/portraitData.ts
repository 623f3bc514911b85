import { readPicture } from './preview/readFile'

type Drawn = { jpeg: { src: string } | null; focus: { x: number; y: number } }

/** The picture's JPEG as a `data:` address, for what draws without asking the site; null where there is none. */
export async function portraitData(picture: Drawn | null) {
  const name = picture?.jpeg?.src.split('/').at(-1)
  const answer = name ? await readPicture(decodeURIComponent(name)) : null
  if (!picture || !answer) return null
  const bytes = Buffer.from(await answer.arrayBuffer())
  const src = `data:${answer.headers.get('content-type')};base64,${bytes.toString('base64')}`
  return { src, focus: picture.focus }
}
