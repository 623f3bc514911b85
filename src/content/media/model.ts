import type { Media } from '@/payload-types'

type Size = { src: string; width: number }

/** A picture ready to be shown: every address is a path of this site. */
export type Picture = Size & {
  height: number
  sizes: Size[]
  /** Empty when the picture is decorative. */
  alt: string
  credit: string | null
  isIllustration: boolean
}

/** Null for what cannot be shown: nothing chosen, not readable by this reader, or not an image. */
export function toPicture(media: string | Media | null | undefined): Picture | null {
  if (!media || typeof media === 'string') return null
  const original = sizeOf(media)
  if (!original || !media.height) return null

  const { small, medium, large } = media.sizes ?? {}
  return {
    ...original,
    height: media.height,
    sizes: [small, medium, large].map(sizeOf).filter((size) => size !== null),
    alt: media.decorative ? '' : (media.alt ?? ''),
    credit: media.credit || null,
    isIllustration: media.illustration === true,
  }
}

type Stored = { url?: string | null; width?: number | null }

function sizeOf(stored: Stored | null | undefined): Size | null {
  if (!stored?.url || !stored.width) return null
  return { src: pathOf(stored.url), width: stored.width }
}

/** Payload writes whole addresses when it knows the server's; the page asks its own. */
const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : url)
