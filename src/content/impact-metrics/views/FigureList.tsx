import { Figures, FigureFoot } from '@/design/Figure'

import type { Figure } from '../figure'
import { natureLabels, verificationLabels } from '../model'
import type { Publication } from './FigureCard'
import { FigureDetails } from './FigureDetails'
import { FigurePicture } from './FigurePicture'
import { FigureSentence } from './FigureSentence'

export type FigureEntry = {
  figure: Figure
  hue?: number
  subject: { name: string; path: string }
}

type FigureListProps = {
  entries: readonly FigureEntry[]
  publication: Publication
  as?: 'grid' | 'wall'
  /** False where the page says already whose figures they are. */
  namesSubjects?: boolean
}

/** The figures, each with what it is worth and what lets a reader judge it. */
export function FigureList({ entries, publication, as, namesSubjects = true }: FigureListProps) {
  const { today } = publication

  return (
    <Figures as={as}>
      {entries.map(({ figure, hue, subject }, index) => (
        <li key={figure.id} data-hue={hue}>
          <FigureSentence
            claim={figure.claim}
            today={today}
            size={as === 'wall' && index === 0 ? 'poster' : 'block'}
          />
          <FigurePicture figure={figure} today={today} />
          <FigureFoot
            owner={namesSubjects ? { href: subject.path, label: subject.name } : null}
            worth={worthWords(figure)}
          />
          <FigureDetails figure={figure} subject={subject.name} publication={publication} />
        </li>
      ))}
    </Figures>
  )
}

const worthWords = ({ claim, verification, caveat }: Figure) =>
  [
    natureLabels[claim.nature ?? 'achieved'],
    verificationLabels[verification.level],
    caveat && 'avec réserve',
  ]
    .filter(Boolean)
    .join(', ')
