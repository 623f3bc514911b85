import { scaleLinear } from 'd3-scale'

import { Drawing, Note, Numeral, type Pictured } from './Drawing'
import styles from './Drawing.module.css'
import { fittingSize, tenth, textWidth, width } from './measures'

type Amount = { value: number; text: string; note: string }

type TargetBarProps = Omit<Pictured, 'tone'> & {
  target: Amount
  /** What came of it; the words to say instead when nobody knows. */
  achieved: Amount | { unknown: string }
}

const top = 42
const thick = 26
const bottom = top + thick

/** What was hoped for, as an outline, and what fills it. */
export function TargetBar({ target, achieved, ...pictured }: TargetBarProps) {
  const reached = 'unknown' in achieved ? null : achieved
  const x = scaleLinear([0, Math.max(target.value, reached?.value ?? 0)], [0, width])
  const goal = tenth(x(target.value))
  const size = fittingSize(target.text, width / 2 - 8, 30)
  const goalIsNarrow = goal < textWidth(target.text, size)

  return (
    <Drawing height={bottom + 22} {...pictured}>
      {reached && (
        <rect className={styles.part} y={top} width={tenth(x(reached.value))} height={thick} />
      )}
      <rect
        className={`${styles.empty} ${reached ? '' : styles.awaited}`}
        x=".6"
        y={top}
        width={goal - 1.2}
        height={thick}
      />
      {'unknown' in achieved && (
        <Note x={goal / 2} y={top + 18} anchor="middle">
          {achieved.unknown}
        </Note>
      )}
      <path className={styles.goal} d={`M${goal} ${top - 6}V${bottom + 6}`} />
      <Numeral
        x={goal}
        y={30}
        size={size}
        anchor={goalIsNarrow ? 'start' : 'end'}
        isPast={!!reached}
      >
        {target.text}
      </Numeral>
      <Note x={goal} y={bottom + 20} anchor={goalIsNarrow ? 'start' : 'end'}>
        {target.note}
      </Note>
      {reached && (
        <>
          <Numeral x={0} y={30} size={fittingSize(reached.text, width / 2 - 8, 30)}>
            {reached.text}
          </Numeral>
          <Note x={0} y={bottom + 20}>
            {reached.note}
          </Note>
        </>
      )}
    </Drawing>
  )
}
