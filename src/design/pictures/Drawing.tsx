import { useId, type ReactNode } from 'react'

import type { FigureTone } from '../Figure'
import styles from './Drawing.module.css'
import { width } from './measures'

/** What every picture of a figure takes: its sentence, and how much the reader may rely on it. */
export type Pictured = {
  /** The picture in words, for those who do not see it. */
  title: string
  /** What the drawing shows beyond the sentence. */
  description?: string
  tone?: FigureTone
}

type DrawingProps = Pictured & { height: number; children: ReactNode }

/** The sheet all pictures are drawn on: as wide as a phone, so that their words are read there. */
export function Drawing({ title, description, tone = 'solid', height, children }: DrawingProps) {
  const id = useId()
  const parts = description ? `${id}t ${id}d` : `${id}t`

  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={parts}
      data-tone={tone}
    >
      <title id={`${id}t`}>{title}</title>
      {description && <desc id={`${id}d`}>{description}</desc>}
      {children}
    </svg>
  )
}

type NumeralProps = {
  x: number
  y: number
  size: number
  anchor?: 'start' | 'middle' | 'end'
  /** What was, beside what is. */
  isPast?: boolean
  children: string
}

/** A number on the sheet, set in the face of titles. */
export function Numeral({ x, y, size, anchor, isPast, children }: NumeralProps) {
  return (
    <text
      className={isPast ? styles.past : styles.numeral}
      x={x}
      y={y}
      fontSize={size}
      textAnchor={anchor}
    >
      {children}
    </text>
  )
}

type NoteProps = Pick<NumeralProps, 'x' | 'y' | 'anchor' | 'children'>

/** Small words beside a drawing: years, ends of a scale. */
export function Note({ x, y, anchor, children }: NoteProps) {
  return (
    <text className={styles.note} x={x} y={y} textAnchor={anchor}>
      {children}
    </text>
  )
}
