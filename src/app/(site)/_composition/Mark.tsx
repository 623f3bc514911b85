import type { Figure } from '@/content/impact-metrics/figure'
import { FigureSentence } from '@/content/impact-metrics/views/FigureSentence'

import { publication } from './publication'

/** The figure somebody would be known by, if there is one. */
export function Mark({ figure }: { figure: Pick<Figure, 'claim'> | undefined }) {
  return figure ? <FigureSentence claim={figure.claim} today={publication().today} /> : null
}
