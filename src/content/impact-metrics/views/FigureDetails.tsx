import { Disclosure } from '@/design/Disclosure'

import type { Figure } from '../figure'
import { wording } from '../model'
import { FigureCard, type Publication } from './FigureCard'

type FigureDetailsProps = { figure: Figure; subject: string; publication: Publication }

/** The figure's card, folded under the figure. */
export function FigureDetails({ figure, subject, publication }: FigureDetailsProps) {
  return (
    <Disclosure label="Source et détails" about={wording(figure.claim, 'short')}>
      <FigureCard figure={figure} subject={subject} publication={publication} hasPermalink />
    </Disclosure>
  )
}
