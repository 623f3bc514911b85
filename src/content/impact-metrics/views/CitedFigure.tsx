import { InlineFigure } from '@/design/InlineFigure'

import { ageNote } from '../age'
import { figureParts, type Claim, type WordingForm } from '../model'

type CitedFigureProps = {
  claim: Claim
  form: WordingForm
  /** Its permanent address; null where the reader would find nothing there. */
  path: string | null
  /** Today as an ISO date: an old figure says how old it is. */
  today: string
}

/** A figure where a text cites it: always the record's present words. */
export function CitedFigure({ claim, form, path, today }: CitedFigureProps) {
  const { prefix, numeral, unit, rest } = figureParts(claim)
  const words = form === 'long' ? [unit, rest] : [unit]

  return (
    <InlineFigure
      prefix={prefix}
      numeral={numeral}
      words={words.filter((part) => part !== '').join(' ')}
      href={path}
      note={ageNote(claim, today)}
    />
  )
}
