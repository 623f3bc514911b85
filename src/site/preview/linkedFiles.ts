import { preview } from '../paths'

type Picture = { src: string; sizes: { src: string }[] }

const nameOf = (src: string): string => decodeURIComponent(src.split('/').at(-1) ?? '')

/** A picture by the door of the link: its own address may be closed to whoever has no account. */
export function throughLink<T extends Picture>(token: string, picture: T | null): T | null {
  if (!picture) return null
  const address = (src: string) => preview.linkFile(token, encodeURIComponent(nameOf(src)))
  const sizes = picture.sizes.map((size) => ({ ...size, src: address(size.src) }))
  return { ...picture, src: address(picture.src), sizes }
}

/** The names of the files that show a picture, and no other. */
export const filesOf = (picture: Picture | null): string[] =>
  picture ? [picture, ...picture.sizes].map(({ src }) => nameOf(src)) : []
