import { Figure as FigurePiece, type FigureSize } from '@/design/Figure'

import { ageText, figureParts, type Claim } from '../model'
import { tones } from './tones'

type FigureSentenceProps = {
  claim: Claim
  /** As an ISO date: an old figure says how old it is. */
  today: string
  size?: FigureSize
  hue?: number
}

export function FigureSentence({ claim, today, size, hue }: FigureSentenceProps) {
  const { prefix, numeral, unit, rest } = figureParts(claim)

  return (
    <FigurePiece
      prefix={prefix}
      numeral={numeral}
      words={[unit, rest].filter((part) => part !== '').join(' ')}
      age={ageText(claim, today)}
      tone={tones[claim.nature ?? 'achieved']}
      size={size}
      hue={hue}
    />
  )
}
