import type { Pictured } from './Drawing'
import { Trend, type Moment } from './Trend'

type HistoryLineProps = Pictured & { moments: readonly Moment[]; as?: 'line' | 'steps' }

/** How a value moved. One value alone has no history, and no picture. */
export function HistoryLine({ moments, as = 'line', ...pictured }: HistoryLineProps) {
  if (moments.length < 2) return null
  return <Trend as={as} moments={moments} {...pictured} />
}
