'use client'

import { useState } from 'react'

import type { Passage } from '../../anchors/anchor'
import { mayComment, type ShownThread } from '../../comments'
import type { Person } from '../../roles'
import { momentInWords } from '../../days'
import styles from '../panel.module.css'
import { ThreadActions } from './ThreadActions'
import { ThreadSubject } from './ThreadSubject'
import type { Send } from './useDiscussion'
import { WordsForm } from './WordsForm'

type CommentThreadProps = {
  thread: ShownThread
  passage: Passage | null
  person: Person
  send: Send
  /** Said aloud once it is done; the focus goes to the thread, or to the title when the thread leaves. */
  onDone: (said: string, focus: 'thread' | 'title') => void
  onRefused: (refusal: string) => void
  onLost?: () => void
}

const done: Record<string, [said: string, focus: 'thread' | 'title']> = {
  '/resolve': ['Commentaire résolu.', 'title'],
  '/reopen': ['Commentaire rouvert.', 'title'],
  '': ['Commentaire modifié.', 'thread'],
}

/** What one person said, what others answered, and what may be done about it. */
export function CommentThread(props: CommentThreadProps) {
  const { thread, passage, person, send, onDone, onRefused, onLost } = props
  const { id, text, isBlocking, replies, resolved, authorName, fieldLabel, on } = thread
  const [isWriting, write] = useState<'reply' | 'rewording' | null>(null)
  const [isBusy, setBusy] = useState(false)

  const act = async (method: 'POST' | 'PATCH', path: string, body?: object) => {
    setBusy(true)
    const result = await send(method, `/${id}${path}`, body)
    setBusy(false)
    if ('refusal' in result) return onRefused(result.refusal)
    onDone(...(done[path] ?? ['Fait.', 'thread']))
  }
  const sendWords =
    (method: 'POST' | 'PATCH', path: string, said: string) => async (text: string) => {
      const result = await send(method, `/${id}${path}`, { text })
      if ('refusal' in result) return result.refusal
      write(null)
      onDone(said, 'thread')
      return null
    }
  const close = () => {
    write(null)
    document.getElementById(`comment-${id}`)?.focus()
  }

  return (
    <li
      id={`comment-${id}`}
      tabIndex={-1}
      className={styles.thread}
      data-blocking={isBlocking && !resolved ? '' : undefined}
    >
      <p className={styles.kind}>
        {isBlocking && <strong>Bloquant · </strong>}
        {fieldLabel ?? 'Tout le document'}
      </p>
      <ThreadSubject thread={thread} passage={passage} onLost={onLost} />
      <Words author={authorName} on={on} text={text} />
      {replies.length > 0 && (
        <ul className={styles.replies} aria-label="Réponses">
          {replies.map((reply) => (
            <li key={`${reply.on} ${reply.by}`}>
              <Words author={reply.name} on={reply.on} text={reply.text} />
            </li>
          ))}
        </ul>
      )}
      {resolved && (
        <p className={styles.kind}>
          Résolu{resolved.name && ` par ${resolved.name}`} le {momentInWords(resolved.on)}
        </p>
      )}
      {mayComment(person) && (
        <ThreadActions
          thread={thread}
          person={person}
          isWriting={isWriting}
          isBusy={isBusy}
          onWrite={(what) => write(what === isWriting ? null : what)}
          onSend={(...what) => void act(...what)}
        />
      )}
      {isWriting === 'reply' && (
        <WordsForm
          label="Votre réponse"
          action="Envoyer la réponse"
          keptAs={`reply ${id}`}
          onSend={sendWords('POST', '/replies', 'Réponse envoyée.')}
          onCancel={close}
        />
      )}
      {isWriting === 'rewording' && (
        <WordsForm
          label="Votre commentaire"
          action="Enregistrer"
          keptAs={`rewording ${id}`}
          before={text}
          onSend={sendWords('PATCH', '', 'Commentaire modifié.')}
          onCancel={close}
        />
      )}
    </li>
  )
}

type WordsProps = { author: string; on: string; text: string }

function Words({ author, on, text }: WordsProps) {
  return (
    <>
      <p className={styles.author}>
        <strong>{author}</strong>, le <time dateTime={on}>{momentInWords(on)}</time>
      </p>
      <p className={styles.text}>{text}</p>
    </>
  )
}
