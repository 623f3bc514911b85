import { Figures, FigureFoot } from '@/design/Figure'
import { paths } from '@/site/paths'

import type { Figure } from '../figure'
import { natureLabels, verificationLabels, wording } from '../model'
import { FigureSentence } from './FigureSentence'

export type FigureEntry = {
  figure: Figure
  hue?: number
  /** Whose figure it is; left out where the page says it already. */
  subject?: { name: string; path: string }
}

type FigureListProps = {
  entries: readonly FigureEntry[]
  as?: 'grid' | 'wall'
}

/** The figures, each with what it is worth and the way to its source. */
export function FigureList({ entries, as }: FigureListProps) {
  return (
    <Figures as={as}>
      {entries.map(({ figure, hue, subject }, index) => (
        <li key={figure.id}>
          <FigureSentence
            claim={figure.claim}
            hue={hue}
            size={as === 'wall' && index === 0 ? 'poster' : 'block'}
          />
          <FigureFoot
            owner={subject ? { href: subject.path, label: subject.name } : null}
            worth={`${natureLabels[figure.claim.nature ?? 'achieved']}, ${verificationLabels[figure.verification.level]}`}
            source={{
              href: paths.metric(figure.id),
              label: figure.caveat ? 'Source et réserve' : 'Source',
              about: wording(figure.claim, 'short'),
            }}
          />
        </li>
      ))}
    </Figures>
  )
}
