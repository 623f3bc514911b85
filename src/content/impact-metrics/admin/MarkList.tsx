'use client'

import { answer } from './answer'
import styles from './FigureChecks.module.css'
import type { Mark } from './useNearbyClaims'

type MarkListProps = { marks: readonly Mark[]; onSettled: () => void }

/** The figures of the text that read otherwise since somebody read it. */
export function MarkList({ marks, onSettled }: MarkListProps) {
  const settle = async (id: string) => {
    if (await answer('POST', `/api/rereadings/${id}/settle`)) onSettled()
  }

  return (
    <ul className={styles.findings} aria-label="À relire">
      {marks.map(({ id, before, after }) => (
        <li key={id} className={styles.finding} data-kind="reread">
          <p className={styles.kind}>À relire</p>
          <p className={styles.message}>
            Ce texte cite «&nbsp;{before}&nbsp;», qui se lit maintenant «&nbsp;{after}&nbsp;».
          </p>
          <p className={styles.actions}>
            <button type="button" className={styles.action} onClick={() => settle(id)}>
              La phrase reste juste
            </button>
          </p>
        </li>
      ))}
    </ul>
  )
}
