import type { FigureTone } from '@/design/Figure'

import type { Nature } from '../model'

/** How a figure of each nature is drawn, so that a hope never looks like a result. */
export const tones: Record<Nature, FigureTone> = {
  achieved: 'solid',
  target: 'open',
  estimate: 'approximate',
  context: 'quiet',
}
