import type { Part } from '@/editorial/changes/words'

import styles from './review.module.css'

/** Said to who listens, and written nowhere: the eye sees the line under or through the words. */
export const Unseen = ({ children }: { children: string }) => (
  <span className={styles.unseen}>{children}</span>
)

type Props = {
  parts: readonly Part[]
  /** The whole passage is new, or gone, and says so: its words need not say it one by one. */
  isWhole?: boolean
}

/** Two texts in one: what was taken out is struck, what was put in is underlined. */
export const Words = ({ parts, isWhole = false }: Props) => (
  <span className={styles.words}>
    {parts.map((part, index) => (
      <Piece key={index} part={part} isWhole={isWhole} />
    ))}
  </span>
)

function Piece({ part, isWhole }: { part: Part; isWhole: boolean }) {
  const { is, text, note } = part
  const words = <Marked marks={part.marks} text={text} isNew={is !== 'same'} />
  if (is === 'same' || (isWhole && is !== 'restyled')) return words
  const said = note && <span className={styles.note}> ({note})</span>
  if (is === 'removed') {
    return (
      <del className={styles.removed}>
        <Unseen>{' supprimé\u00a0: '}</Unseen>
        {words}
        {said}
      </del>
    )
  }
  if (is === 'added') {
    return (
      <ins className={styles.added}>
        <Unseen>{' ajouté\u00a0: '}</Unseen>
        {words}
        {said}
      </ins>
    )
  }
  return (
    <span className={styles.restyled}>
      {words}
      {said}
    </span>
  )
}

type MarkedProps = { marks: readonly string[]; text: string; isNew: boolean }

/** Words as they are set. Where a link leads is written after it, when that is to be read too. */
function Marked({ marks, text, isNew }: MarkedProps) {
  const link = marks.find((mark) => mark.startsWith('lien vers'))
  const bold = marks.includes('gras') ? <strong>{text}</strong> : text
  const words = marks.includes('italique') ? <em>{bold}</em> : bold
  if (!link) return words
  return (
    <>
      <span className={styles.link}>{words}</span>
      {isNew && <span className={styles.note}> ({link})</span>}
    </>
  )
}
