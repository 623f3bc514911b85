'use client'

import type { Passage } from '../../anchors/anchor'
import type { ShownThread } from '../../comments'
import styles from '../panel.module.css'
import { showField, showPassage } from '../editorText'
import { Quote } from './Quote'

type ThreadSubjectProps = {
  thread: ShownThread
  passage: Passage | null
  /** Absent where there is no form to lead to. */
  onLost?: () => void
}

const states = {
  found: 'Sur ce passage\u00a0:',
  changed: 'Le passage a changé. Il disait\u00a0:',
  gone: 'Le passage n’est plus dans le texte. Il disait\u00a0:',
} as const satisfies Record<Passage['state'], string>

/** What a thread is about, and the way to it. */
export function ThreadSubject({ thread, passage, onLost }: ThreadSubjectProps) {
  const { anchor, field } = thread
  const go = (show: () => boolean) => () => {
    if (!show()) onLost?.()
  }
  const state = passage?.state ?? 'gone'

  return (
    <>
      {anchor && <Quote before={states[state]} words={anchor.quote} isStale={state !== 'found'} />}
      {onLost && field && (
        <p className={styles.actions}>
          {anchor && state !== 'gone' ? (
            <button
              type="button"
              className={styles.action}
              onClick={go(() => showPassage(field, anchor))}
            >
              Voir le passage
            </button>
          ) : (
            <button type="button" className={styles.action} onClick={go(() => showField(field))}>
              Voir le champ
            </button>
          )}
        </p>
      )}
    </>
  )
}
