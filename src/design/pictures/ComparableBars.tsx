import { scaleLinear } from 'd3-scale'

import styles from './ComparableBars.module.css'
import { tenth } from './measures'

type Bar = {
  key: string
  href: string
  label: string
  /** What is counted, in words. */
  note: string
  value: number
  text: string
  hue?: number
}

type ComparableBarsProps = {
  /** What the bars measure: their one unit. */
  title: string
  bars: readonly Bar[]
}

/**
 * Amounts of one unit, one below the other on one scale. Label and amount are words of the page, so
 * the drawing beside them has nothing to add for those who do not see it.
 */
export function ComparableBars({ title, bars }: ComparableBarsProps) {
  const long = scaleLinear([0, Math.max(...bars.map(({ value }) => value), 0)], [0, 100])

  return (
    <figure className={styles.bars}>
      <figcaption className={styles.title}>{title}</figcaption>
      <ol>
        {bars.map(({ key, href, label, note, value, text, hue }) => (
          <li key={key} className={styles.bar} data-hue={hue}>
            <span className={styles.words}>
              <a href={href}>{label}</a> <span className={styles.note}>{note}</span>
            </span>
            <span className={styles.amount}>{text}</span>
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(0.4, tenth(long(value)))} height="1" />
            </svg>
          </li>
        ))}
      </ol>
    </figure>
  )
}
