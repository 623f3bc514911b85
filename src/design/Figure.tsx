import type { ReactNode } from 'react'

import styles from './Figure.module.css'

/**
 * How much the reader may rely on it: `solid` was measured, `open` is only hoped for, `approximate` is
 * guessed, `quiet` describes the world around. The words say it too; the drawing repeats it.
 */
export type FigureTone = 'solid' | 'open' | 'approximate' | 'quiet'
export type FigureSize = 'line' | 'block' | 'poster'

type FigureProps = {
  prefix: string
  numeral: string
  /** What follows the numeral in the sentence. */
  words: string
  /** How old it is, when that matters. */
  age?: string | null
  tone: FigureTone
  size?: FigureSize
  hue?: number
}

/** One sentence whose numeral is set as a picture. */
export function Figure({ size = 'block', ...figure }: FigureProps) {
  const { prefix, numeral, words, age, tone, hue } = figure

  return (
    <p className={styles.figure} data-tone={tone} data-size={size} data-hue={hue}>
      {/* Kept when empty, so that numerals side by side stand on one line. */}
      <span className={styles.prefix}>{prefix && `${prefix} `}</span>
      <span className={styles.numeral} data-length={lengthOf(numeral)}>
        {numeral}
      </span>{' '}
      <span className={styles.words}>{words}</span>
      {age && <span className={styles.age}>{` (${age})`}</span>}
    </p>
  )
}

/** Long numerals (« 25 % à 8 % », « 3,5 millions ») are set smaller, to stay on their line. */
const lengthOf = (numeral: string) => (numeral.length > 9 ? 'long' : 'short')

/** Figures one beside the other, under one roof. `wall` lets the first ones stand larger. */
export function Figures({ as = 'grid', children }: { as?: 'grid' | 'wall'; children: ReactNode }) {
  return (
    <ul className={styles.figures} data-as={as}>
      {children}
    </ul>
  )
}

type Link = { href: string; label: string }

type FigureFootProps = { owner: Link | null; worth: string }

/** Below a figure: whose it is, and what it is worth. */
export function FigureFoot({ owner, worth }: FigureFootProps) {
  return (
    <p className={styles.foot}>
      {owner && (
        <a className={styles.owner} href={owner.href}>
          {owner.label}
        </a>
      )}
      <span className={styles.worth}>{worth}</span>
    </p>
  )
}
