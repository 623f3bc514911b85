import type { Figure } from '@/content/impact-metrics/figure'
import type { PioneerSummary } from '@/content/pioneers/model'
import { PioneerRoster } from '@/content/pioneers/views/PioneerRoster'

import { Mark } from './Mark'

type PioneersProps = {
  pioneers: readonly PioneerSummary[]
  /** By the id of whom it is about. */
  leading: ReadonlyMap<string, Pick<Figure, 'claim'>>
}

/** Pioneers, each with the figure they would be known by. */
export function Pioneers({ pioneers, leading }: PioneersProps) {
  return (
    <PioneerRoster
      entries={pioneers.map((pioneer) => ({
        pioneer,
        mark: leading.has(pioneer.id) && <Mark figure={leading.get(pioneer.id)} />,
      }))}
    />
  )
}
