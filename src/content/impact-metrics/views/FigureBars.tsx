import { ComparableBars } from '@/design/pictures/ComparableBars'
import { paths } from '@/site/paths'

import { comparable } from '../comparison'
import { figureParts } from '../model'
import type { FigureEntry } from './FigureList'

/** The results that may stand side by side; nothing when there are not two. */
export function FigureBars({ entries }: { entries: readonly FigureEntry[] }) {
  const bars = comparable(entries).map(({ figure, hue, subject }) => {
    const { prefix, numeral, unit, rest } = figureParts(figure.claim)
    return {
      key: figure.id,
      href: paths.metric(figure.id),
      label: subject.name,
      note: `${unit} ${rest}`.trim(),
      value: figure.claim.value ?? 0,
      text: `${prefix} ${numeral}`.trim(),
      hue,
    }
  })
  if (bars.length === 0) return null

  return <ComparableBars title="Les mêmes unités, à la même échelle" bars={bars} />
}
