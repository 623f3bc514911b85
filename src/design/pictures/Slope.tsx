import type { Pictured } from './Drawing'
import { Trend } from './Trend'

type End = { value: number; text: string; note?: string }

type SlopeProps = Pictured & { from: End; to: End }

/** What was and what is, and the way between. */
export function Slope({ from, to, ...pictured }: SlopeProps) {
  const moments = [
    { at: 0, ...from },
    { at: 1, ...to },
  ]
  return <Trend as="line" moments={moments} {...pictured} />
}
