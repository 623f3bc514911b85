import type { Media } from '@/payload-types'

import { licenceOf, type Licence } from './licences'

type Size = { src: string; width: number }

/** A picture ready to be shown: every address is a path of this site, each format from narrow to wide. */
export type Picture = Size & {
  height: number
  sizes: { avif: Size[]; webp: Size[] }
  /** For what understands neither of the two. */
  jpeg: Size | null
  /** Empty when the picture is decorative. */
  alt: string
  /** Where to look when the picture is cut, in per cent of its width and height. */
  focus: { x: number; y: number }
  credit: string | null
  licence: Licence | null
  isIllustration: boolean
}

/** Null for what cannot be shown: nothing chosen, not readable by this reader, or not an image. */
export function toPicture(media: string | Media | null | undefined): Picture | null {
  if (!media || typeof media === 'string') return null
  const original = sizeOf(media)
  if (!original || !media.height) return null

  const { small, medium, large, smallAvif, mediumAvif, largeAvif, jpeg } = media.sizes ?? {}
  return {
    ...original,
    height: media.height,
    sizes: {
      avif: distinct([smallAvif, mediumAvif, largeAvif]),
      webp: distinct([small, medium, large]),
    },
    jpeg: sizeOf(jpeg),
    alt: media.decorative ? '' : (media.alt ?? ''),
    focus: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    credit: media.credit || null,
    licence: media.licence ? licenceOf(media.licence) : null,
    isIllustration: media.illustration === true,
  }
}

/** An illustration is never left to pass for a photograph, whatever its credit says. */
export const creditOf = ({ credit, isIllustration }: Picture): string | null =>
  isIllustration && !credit?.toLowerCase().startsWith('illustration')
    ? ['Illustration générée', credit].filter(Boolean).join(', ')
    : credit

type Stored = { url?: string | null; width?: number | null } | null | undefined

/** A narrow picture has the same file as two of its sizes. */
function distinct(stored: readonly Stored[]): Size[] {
  const sizes = stored.map(sizeOf).filter((size) => size !== null)
  return [...new Map(sizes.map((size) => [size.width, size])).values()]
}

function sizeOf(stored: Stored): Size | null {
  if (!stored?.url || !stored.width) return null
  return { src: pathOf(stored.url), width: stored.width }
}

/** Payload writes whole addresses when it knows the server's; the page asks its own. */
const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : url)
