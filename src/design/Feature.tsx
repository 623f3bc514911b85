import type { ReactNode } from 'react'

import styles from './Feature.module.css'
import { lengthOf } from './titles'

type FeatureProps = {
  id: string
  /** Above the name: why it stands here. */
  label: string
  href: string
  title: string
  kicker: string
  text: string
  hue?: number
  picture?: ReactNode
  mark?: ReactNode
}

/** One entry in front of all others, on a band of its colour. */
export function Feature({ id, href, title, hue, picture, mark, ...words }: FeatureProps) {
  return (
    <section className={styles.feature} aria-labelledby={id} data-hue={hue ?? 'site'}>
      <div className={styles.inside}>
        {picture && <div className={styles.picture}>{picture}</div>}
        <div className={styles.words}>
          <h2 id={id} className={styles.title} data-length={lengthOf(title)}>
            <span className={styles.label}>{words.label}</span> <a href={href}>{title}</a>
          </h2>
          <p className={styles.text}>{words.text}</p>
          <p className={styles.kicker}>{words.kicker}</p>
          {mark && <div className={styles.mark}>{mark}</div>}
        </div>
      </div>
    </section>
  )
}
