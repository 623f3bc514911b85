import styles from '../style.module.css'

const samples = [
  ['step--2', 'Légende, crédit, mention', 'text'],
  ['step--1', 'Sources, dates et détails d’un chiffre', 'text'],
  ['step-0', 'Le texte courant, où l’œil passe le plus de temps', 'text'],
  ['step-1', 'Où l’œuvre naît, ça s’écrit à l’encre', 'text'],
  ['step-2', 'Un chapeau à la première ligne', 'display'],
  ['step-3', 'Forêts, hôpitaux, écoles', 'display'],
  ['step-4', 'Co-création, 63\u202f%', 'display'],
  ['step-5', 'Œuvrer à deux', 'display'],
] as const

export const TypeScale = () => (
  <ul className={styles.scale}>
    {samples.map(([step, words, face]) => (
      <li key={step}>
        <span className={styles.state}>{step}</span>
        <p style={{ fontSize: `var(--${step})`, fontFamily: `var(--font-${face})` }}>{words}</p>
      </li>
    ))}
  </ul>
)

export const SpacingScale = () => (
  <ul className={styles.scale}>
    {[1, 2, 3, 4, 5, 6].map((step) => (
      <li key={step}>
        <span className={styles.state}>space-{step}</span>
        <div className={styles.space} style={{ width: `var(--space-${step})` }} />
      </li>
    ))}
  </ul>
)
