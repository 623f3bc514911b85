import type { Figure } from '@/content/impact-metrics/figure'
import type { PioneerSummary } from '@/content/pioneers/model'
import { PioneerRoster } from '@/content/pioneers/views/PioneerRoster'

import { Mark } from './Mark'
import { leadingFigures } from './subjects'

type PioneersProps = {
  pioneers: readonly PioneerSummary[]
  figures: readonly Pick<Figure, 'claim' | 'subject'>[]
}

/** Pioneers, each with the figure they would be known by. */
export function Pioneers({ pioneers, figures }: PioneersProps) {
  const leading = leadingFigures(figures)

  return (
    <PioneerRoster
      entries={pioneers.map((pioneer) => ({
        pioneer,
        mark: leading.has(pioneer.id) && <Mark figure={leading.get(pioneer.id)} />,
      }))}
    />
  )
}
