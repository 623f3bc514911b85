import { scaleLinear } from 'd3-scale'

import { Drawing, Numeral, type Pictured } from './Drawing'
import styles from './Drawing.module.css'
import { fittingSize, keptOnSheet, tenth, textWidth, width } from './measures'
import { Scale, type ScaleEnds } from './Scale'

type PartOfWholeProps = Pictured & {
  part: { value: number; text: string }
  whole: number
  /** How the ends of the bar are written: « 0 », « 10 millions ». */
  ends: ScaleEnds
}

const mostMarks = 20

/** As many marks as can be counted at a glance; above that, a bar. */
export function PartOfWhole({ part, whole, ends, ...pictured }: PartOfWholeProps) {
  const isCountable = whole <= mostMarks && Number.isInteger(whole) && Number.isInteger(part.value)

  return isCountable ? (
    <Marks filled={part.value} count={whole} {...pictured} />
  ) : (
    <Bar part={part} whole={whole} ends={ends} {...pictured} />
  )
}

const widestStep = 52

function Marks({ filled, count, ...pictured }: Pictured & { filled: number; count: number }) {
  const perRow = count <= 10 ? count : Math.ceil(count / 2)
  const step = Math.min(widestStep, width / perRow)
  const radius = step / 2 - 3
  const mark = (index: number) =>
    `M${tenth((index % perRow) * step + 2)} ${tenth((Math.floor(index / perRow) + 0.5) * step)}` +
    `a${tenth(radius)} ${tenth(radius)} 0 1 0 ${tenth(2 * radius)} 0a${tenth(radius)} ${tenth(radius)} 0 1 0-${tenth(2 * radius)} 0`
  const marks = Array.from({ length: count }, (_, index) => mark(index))

  return (
    <Drawing height={tenth(Math.ceil(count / perRow) * step)} {...pictured}>
      <path className={styles.empty} d={marks.slice(filled).join('')} />
      <path className={styles.part} d={marks.slice(0, filled).join('')} />
    </Drawing>
  )
}

const line = 66

function Bar({ part, whole, ends, ...pictured }: PartOfWholeProps) {
  const end = tenth(scaleLinear([0, whole], [0, width]).clamp(true)(part.value))
  const size = fittingSize(part.text, width, 30)
  const wide = textWidth(part.text, size)

  return (
    <Drawing height={line + 22} {...pictured}>
      <rect className={styles.area} y="42" width={width} height="24" />
      <rect className={styles.part} y="42" width={end} height="24" />
      <Scale y={line} ends={ends} />
      <Numeral x={keptOnSheet(end - wide / 2, wide)} y={34} size={size}>
        {part.text}
      </Numeral>
    </Drawing>
  )
}
