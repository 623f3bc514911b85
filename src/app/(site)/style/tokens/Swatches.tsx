import styles from '../style.module.css'

import type { Swatch } from './colours'
import { contrast } from './contrast'

const ratio = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** What is drawn and never written: it is shown as the line it is. */
const isRule = (name: string) => name.includes('rule')
const ruled = (colour: string, ground: string) => ({
  background: ground,
  borderBottom: `4px solid ${colour}`,
  color: contrast(ground, '#ffffff') > 4.5 ? '#ffffff' : '#000000',
})

/** Colours as they are written on their grounds, whatever the scheme of who looks. */
export const Swatches = ({ swatches }: { swatches: readonly Swatch[] }) => (
  <ul className={styles.swatches}>
    {swatches.map(({ name, colour, on, ground, ratio: seen }) => (
      <li
        key={`${name} ${on}`}
        className={styles.swatch}
        style={isRule(name) ? ruled(colour, ground) : { background: ground, color: colour }}
      >
        <b>{name}</b>
        <span>{colour}</span>
        <span>
          {ratio.format(seen)} sur {on} {ground}
        </span>
      </li>
    ))}
  </ul>
)
