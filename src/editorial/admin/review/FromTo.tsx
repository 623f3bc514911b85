import type { ReactNode } from 'react'

import styles from './review.module.css'
import { Unseen } from './Words'

type Props = { before: ReactNode; after: ReactNode; isNew: boolean }

const empty = <span className={styles.empty}>vide</span>

/** A value that took the place of another. */
export function FromTo({ before, after, isNew }: Props) {
  if (isNew) return <span>{after ?? empty}</span>
  return (
    <span className={styles.fromTo}>
      <del className={styles.removed}>
        <Unseen>{'supprimé\u00a0: '}</Unseen>
        {before ?? empty}
      </del>
      <span aria-hidden="true"> → </span>
      <ins className={styles.added}>
        <Unseen>{' ajouté\u00a0: '}</Unseen>
        {after ?? empty}
      </ins>
    </span>
  )
}
