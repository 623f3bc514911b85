import type { ImageSize } from 'payload'

type Format = NonNullable<ImageSize['formatOptions']>

/**
 * Pixels: a phone's column, the same on a dense screen, the widest a page draws. A picture narrower than a
 * size does without it, but each format has at least its widest.
 */
const sizesIn = (suffix: '' | 'Avif', formatOptions: Format): ImageSize[] => [
  { name: `small${suffix}`, width: 320, formatOptions },
  { name: `medium${suffix}`, width: 640, formatOptions },
  { name: `large${suffix}`, width: 1_280, formatOptions, withoutEnlargement: true },
]

export const jpeg: Format = { format: 'jpeg', options: { quality: 80, mozjpeg: true } }

/**
 * Made at upload, each without the metadata of the file sent. AVIF is what most readers get; WebP for browsers
 * of before 2021, and one JPEG for whatever knows neither: mail, office software, previews of shared links.
 */
export const imageSizes: ImageSize[] = [
  ...sizesIn('', { format: 'webp', options: { quality: 78 } }),
  ...sizesIn('Avif', { format: 'avif', options: { quality: 52, effort: 3 } }),
  {
    name: 'jpeg',
    width: 640,
    formatOptions: jpeg,
    withoutEnlargement: true,
  },
]
