import { Figure as FigurePiece, type FigureSize, type FigureTone } from '@/design/Figure'

import { figureParts, type Claim, type Nature } from '../model'

const tones: Record<Nature, FigureTone> = {
  achieved: 'solid',
  target: 'open',
  estimate: 'approximate',
  context: 'quiet',
}

type FigureSentenceProps = { claim: Claim; size?: FigureSize; hue?: number }

export function FigureSentence({ claim, size, hue }: FigureSentenceProps) {
  const { prefix, numeral, unit, rest } = figureParts(claim)

  return (
    <FigurePiece
      prefix={prefix}
      numeral={numeral}
      words={[unit, rest].filter((part) => part !== '').join(' ')}
      tone={tones[claim.nature ?? 'achieved']}
      size={size}
      hue={hue}
    />
  )
}
