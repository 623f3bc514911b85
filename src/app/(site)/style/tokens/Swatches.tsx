import styles from '../style.module.css'

import type { Swatch } from './colours'

const ratio = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** Colours as they are written on their grounds, whatever the scheme of who looks. */
export const Swatches = ({ swatches }: { swatches: readonly Swatch[] }) => (
  <ul className={styles.swatches}>
    {swatches.map(({ name, colour, on, ground, ratio: contrast }) => (
      <li
        key={`${name} ${on}`}
        className={styles.swatch}
        style={{ background: ground, color: colour }}
      >
        <b>{name}</b>
        <span>{colour}</span>
        <span>
          {ratio.format(contrast)} sur {on} {ground}
        </span>
      </li>
    ))}
  </ul>
)
