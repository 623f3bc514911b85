import type { PictureSource } from '@/design/Picture'
import { shareSize } from '@/design/share/sizes'
import { paths } from '@/site/paths'

/** The one picture that every copy of the site has: its own. */
export const landscape: PictureSource = {
  src: paths.picture,
  ...shareSize,
  sizes: { avif: [], webp: [] },
  jpeg: null,
  alt: 'Le nom du site, tel qu’il est partagé',
  focus: { x: 50, y: 50 },
  licence: null,
}
