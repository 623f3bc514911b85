import { Note } from './Drawing'
import styles from './Drawing.module.css'
import { width } from './measures'

export type ScaleEnds = { from: string; to: string }

/** The line under a bar that says how long it could have been. */
export function Scale({ y, ends }: { y: number; ends: ScaleEnds }) {
  return (
    <>
      <path
        className={styles.rule}
        d={`M0 ${y}H${width}M.5 ${y - 4}v8M${width - 0.5} ${y - 4}v8`}
      />
      <Note x={0} y={y + 20}>
        {ends.from}
      </Note>
      <Note x={width} y={y + 20} anchor="end">
        {ends.to}
      </Note>
    </>
  )
}
