import { Card, CardGrid } from '@/design/Card'
import { paths } from '@/site/paths'

import type { ProgrammeSummary } from '../model'

export function ProgrammeCards({ programmes }: { programmes: readonly ProgrammeSummary[] }) {
  return (
    <CardGrid>
      {programmes.map((programme) => (
        <li key={programme.id}>
          <Card
            href={paths.programme(programme.slug)}
            title={programme.name}
            kicker={kickerOf(programme)}
            hue={programme.themes[0]?.hue}
          >
            <p>{programme.summary}</p>
          </Card>
        </li>
      ))}
    </CardGrid>
  )
}

const kickerOf = ({ organisation, startYear }: ProgrammeSummary): string =>
  [organisation?.name, startYear && `depuis ${startYear}`].filter(Boolean).join(', ')
