import type { Figure } from '@/content/impact-metrics/figure'
import { FigureSentence } from '@/content/impact-metrics/views/FigureSentence'
import type { PioneerSummary } from '@/content/pioneers/model'
import { PioneerRoster } from '@/content/pioneers/views/PioneerRoster'

import { publication } from './publication'
import { leadingFigures } from './subjects'

type PioneersProps = {
  pioneers: readonly PioneerSummary[]
  figures: readonly Pick<Figure, 'claim' | 'subject'>[]
}

/** Pioneers, each with the figure they would be known by. */
export function Pioneers({ pioneers, figures }: PioneersProps) {
  const leading = leadingFigures(figures)
  const { today } = publication()

  return (
    <PioneerRoster
      entries={pioneers.map((pioneer) => {
        const figure = leading.get(pioneer.id)
        return {
          pioneer,
          mark: figure && <FigureSentence claim={figure.claim} today={today} size="block" />,
        }
      })}
    />
  )
}
