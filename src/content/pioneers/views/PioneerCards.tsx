import type { ReactNode } from 'react'

import { Card, CardGrid } from '@/design/Card'
import { paths } from '@/site/paths'

import { kindWords, type PioneerSummary } from '../model'

type PioneerCardsProps = {
  cards: readonly { pioneer: PioneerSummary; foot?: ReactNode }[]
}

export function PioneerCards({ cards }: PioneerCardsProps) {
  return (
    <CardGrid>
      {cards.map(({ pioneer, foot }) => (
        <li key={pioneer.id}>
          <Card
            href={paths.pioneer(pioneer.slug)}
            title={pioneer.name}
            kicker={pioneer.organisation?.name ?? kindWords[pioneer.kind].field}
            hue={pioneer.themes[0]?.hue}
            foot={foot}
          >
            <p>{pioneer.headline}</p>
          </Card>
        </li>
      ))}
    </CardGrid>
  )
}
