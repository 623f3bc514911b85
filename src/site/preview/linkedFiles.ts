import { preview } from '../paths'

type File = { src: string }
type Picture = File & { sizes: { avif: File[]; webp: File[] }; jpeg: File | null }

const nameOf = (src: string): string => decodeURIComponent(src.split('/').at(-1) ?? '')

/** A picture by the door of the link: its own address may be closed to whoever has no account. */
export function throughLink<T extends Picture>(token: string, picture: T | null): T | null {
  if (!picture) return null
  const address = <F extends File>(file: F): F => ({
    ...file,
    src: preview.linkFile(token, encodeURIComponent(nameOf(file.src))),
  })
  const { avif, webp } = picture.sizes
  return {
    ...address(picture),
    sizes: { avif: avif.map(address), webp: webp.map(address) },
    jpeg: picture.jpeg && address(picture.jpeg),
  }
}

/** The names of the files that show a picture, and no other. */
export const filesOf = (picture: Picture | null): string[] =>
  picture
    ? [picture, ...picture.sizes.avif, ...picture.sizes.webp, picture.jpeg ?? picture].map(
        ({ src }) => nameOf(src),
      )
    : []
