'use client'

import { mayFlag, mayReword, type ShownThread } from '../../comments'
import type { Person } from '../../roles'
import styles from '../panel.module.css'

type ThreadActionsProps = {
  thread: ShownThread
  person: Person
  /** The form that is open below, if any. */
  isWriting: 'reply' | 'rewording' | null
  isBusy: boolean
  onWrite: (what: 'reply' | 'rewording') => void
  onSend: (method: 'POST' | 'PATCH', path: string, body?: object) => void
}

/** What this person may do with a thread now, and nothing else. */
export function ThreadActions(props: ThreadActionsProps) {
  const { thread, person, isWriting, isBusy, onWrite, onSend } = props
  const { isBlocking } = thread
  const whole = { ...thread, resolved: null }
  const button = { type: 'button', className: styles.action, disabled: isBusy } as const

  if (thread.resolved) {
    return (
      <p className={styles.actions}>
        <button {...button} onClick={() => onSend('POST', '/reopen')}>
          Rouvrir
        </button>
      </p>
    )
  }
  return (
    <p className={styles.actions}>
      <button {...button} aria-expanded={isWriting === 'reply'} onClick={() => onWrite('reply')}>
        Répondre
      </button>
      <button {...button} onClick={() => onSend('POST', '/resolve')}>
        Résoudre
      </button>
      {mayReword(person, whole) && (
        <button
          {...button}
          aria-expanded={isWriting === 'rewording'}
          onClick={() => onWrite('rewording')}
        >
          Modifier
        </button>
      )}
      {mayFlag(person, whole) && (
        <button {...button} onClick={() => onSend('PATCH', '', { isBlocking: !isBlocking })}>
          {isBlocking ? 'Ne plus bloquer' : 'Rendre bloquant'}
        </button>
      )}
    </p>
  )
}
