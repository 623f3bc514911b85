import { scaleLinear } from 'd3-scale'
import { area, curveLinear, curveStepAfter, line } from 'd3-shape'

import { Drawing, Note, Numeral, type Pictured } from './Drawing'
import styles from './Drawing.module.css'
import { fittingSize, tenth, width } from './measures'

export type Moment = {
  /** Where it stands in time; only the distances count. */
  at: number
  value: number
  /** The value as it is written. */
  text: string
  /** When, in a word or two. Only those of the first and the last are shown. */
  note?: string
}

type TrendProps = Pictured & {
  /** In the order of time, two at least. */
  moments: readonly Moment[]
  /** `line` between measures; `steps` where a value held until the next one came. */
  as: 'line' | 'steps'
}

const left = 100
const right = 214
const top = 22
const floor = 112
const height = 136

/** Values over time from a floor of zero, the first and the last as numerals at either side. */
export function Trend({ moments, as, ...pictured }: TrendProps) {
  const first = moments[0]
  const last = moments.at(-1)
  if (!first || !last) return null

  const values = moments.map(({ value }) => value)
  const x = scaleLinear([first.at, last.at], [left, right])
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [floor, top])
  const across = ({ at }: Moment) => x(at)
  const up = ({ value }: Moment) => y(value)
  const curve = as === 'steps' ? curveStepAfter : curveLinear
  const points = [...moments]
  const ground = tenth(y(0))

  return (
    <Drawing height={height} {...pictured}>
      <path
        className={styles.area}
        d={area(across, ground, up).curve(curve).digits(1)(points) ?? ''}
      />
      <path className={styles.rule} d={`M0 ${ground}H${width}`} />
      <path
        className={styles.line}
        d={line<Moment>(across, up).curve(curve).digits(1)(points) ?? ''}
      />
      <circle className={styles.open} cx={left} cy={tenth(up(first))} r="4.5" />
      <circle className={styles.part} cx={right} cy={tenth(up(last))} r="6" />
      <Numeral
        x={left - 13}
        y={beside(up(first), 24)}
        size={fittingSize(first.text, left - 13, 24)}
        anchor="end"
        isPast
      >
        {first.text}
      </Numeral>
      <Numeral
        x={right + 13}
        y={beside(up(last), 34)}
        size={fittingSize(last.text, width - right - 13, 34)}
      >
        {last.text}
      </Numeral>
      {first.note && (
        <Note x={left} y={height - 4} anchor="middle">
          {first.note}
        </Note>
      )}
      {last.note && (
        <Note x={right} y={height - 4} anchor="middle">
          {last.note}
        </Note>
      )}
    </Drawing>
  )
}

/** The middle of the numeral beside its point, unless it would sink below the floor. */
const beside = (y: number, size: number) => tenth(Math.min(y + size / 3, floor - 5))
