import { Section } from '@/design/Section'

import { anchorOf, type Specimen } from './specimen'
import styles from './style.module.css'

const grounds = [
  { key: 'papier', label: null, band: undefined, hue: undefined },
  { key: 'teinte', label: 'sur une bande teintée', band: 'tint', hue: 5 },
  { key: 'encre', label: 'sur la bande d’encre', band: 'ink', hue: 3 },
] as const

/** One component in all its states, on each ground it may stand on. */
export function SpecimenView({ width = 'column', ...specimen }: Specimen) {
  return width === 'page' ? <OnItsOwn {...specimen} /> : <OnEveryGround {...specimen} />
}

function OnItsOwn({ name, states }: Specimen) {
  return (
    <div id={anchorOf(name)} data-specimen={name}>
      <p className={styles.name}>{name}</p>
      {Object.entries(states).map(([label, show], at) => (
        <div key={label}>
          <p className={`${styles.state} ${styles.inMargins}`}>{label}</p>
          {show(`${anchorOf(name)}-${at}`)}
        </div>
      ))}
    </div>
  )
}

const OnEveryGround = ({ name, states }: Specimen) => (
  <div id={anchorOf(name)} data-specimen={name}>
    {grounds.map(({ key, label, band, hue }) => (
      <Section
        key={key}
        id={`${anchorOf(name)}-${key}`}
        title={label ? `${name}, ${label}` : name}
        band={band}
        hue={hue}
      >
        {Object.entries(states).map(([state, show], at) => (
          <div key={state}>
            <p className={styles.state}>{state}</p>
            {show(`${anchorOf(name)}-${key}-${at}`)}
          </div>
        ))}
      </Section>
    ))}
  </div>
)
