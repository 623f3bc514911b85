import { scaleLinear } from 'd3-scale'

import { Drawing, Numeral, type Pictured } from './Drawing'
import styles from './Drawing.module.css'
import { fittingSize, keptOnSheet, tenth, textWidth, width } from './measures'
import { Scale } from './Scale'

type End = { value: number; text: string }

type RangeBarProps = Pictured & {
  from: End
  to: End
  /** Writes the ends of the scale. */
  write: (value: number) => string
  /** `hundred` for per cent; otherwise a round number above the highest value ends the scale. */
  scale: 'hundred' | 'nice'
}

const gap = 14
const size = 30
const line = 56

/** Somewhere between two values, on a scale that starts at zero. */
export function RangeBar({ from, to, write, scale, ...pictured }: RangeBarProps) {
  const widest = [Math.min(0, from.value), Math.max(0, to.value)]
  const isHundred = scale === 'hundred' && from.value >= 0 && to.value <= 100
  const x = isHundred ? scaleLinear([0, 100], [0, width]) : scaleLinear(widest, [0, width]).nice(4)
  const [least = 0, most = 0] = x.domain()
  const [start, end] = [tenth(x(from.value)), tenth(x(to.value))]
  const low = numeralAt(from.text, start)
  const high = numeralAt(to.text, end)
  const apart = Math.max(0, low.x + low.wide + gap - high.x)
  const highX = Math.min(width - high.wide, high.x + apart)
  const lowX = Math.min(low.x, highX - gap - low.wide)

  return (
    <Drawing height={78} {...pictured}>
      <Scale y={line} ends={{ from: write(least), to: write(most) }} />
      <rect
        className={styles.part}
        x={start}
        y={line - 7}
        width={tenth(Math.max(2, end - start))}
        height="14"
        rx="1.5"
      />
      <Numeral x={tenth(lowX)} y={36} size={low.size}>
        {from.text}
      </Numeral>
      <Numeral x={tenth(highX)} y={36} size={high.size}>
        {to.text}
      </Numeral>
    </Drawing>
  )
}

function numeralAt(text: string, middle: number) {
  const fitting = fittingSize(text, (width - gap) / 2, size)
  const wide = textWidth(text, fitting)
  return { size: fitting, wide, x: keptOnSheet(middle, wide) }
}
