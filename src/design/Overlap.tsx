import styles from './Overlap.module.css'

type OverlapProps = { left: string; right: string; shared: string }

/** Two worlds and what they have in common. The words are drawn, so the whole is one picture with one text. */
export function Overlap({ left, right, shared }: OverlapProps) {
  return (
    <svg
      className={styles.overlap}
      viewBox="0 0 520 330"
      role="img"
      aria-label={`${shared}\u00a0: ce que ${left} et ${right} ont en commun.`}
    >
      <circle className={styles.ring} cx="165" cy="165" r="162" />
      <circle className={styles.ring} cx="355" cy="165" r="162" />
      <path
        className={styles.shared}
        d="M260 33.800a162 162 0 0 1 0 262.400a162 162 0 0 1 0-262.400Z"
      />
      <text className={styles.word} x="94" y="171">
        {left}
      </text>
      <text className={styles.word} x="426" y="171">
        {right}
      </text>
      <text className={styles.sharedWord} x="260" y="171">
        {shared}
      </text>
    </svg>
  )
}
