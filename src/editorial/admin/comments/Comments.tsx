'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import type { User } from '@/payload-types'

import type { PassageIn } from '../../anchors/passagesByField'
import { mayComment, type ShownThread } from '../../comments'
import styles from '../panel.module.css'
import { CommentThread } from './CommentThread'
import type { Selected } from '../editorText'
import { NewComment } from './NewComment'
import { useDiscussion } from './useDiscussion'

type CommentsProps = {
  collection: string
  id: string
  /** Beside the form of the document: what is selected in it, and where passages are in it now. */
  form?: { selected: Selected | null; passageIn: PassageIn }
}

/** « Commentaires » : what is said about a document, and what one may answer. */
export function Comments({ collection, id, form }: CommentsProps) {
  const titleId = useId()
  const { user } = useAuth<User>()
  const { discussion, hasFailed, reload, send } = useDiscussion(collection, id)
  const [shows, show] = useState<'open' | 'resolved'>('open')
  const [writing, write] = useState<{ about: Selected | null } | null>(null)
  const [said, say] = useState('')
  const next = useRef<string | null>(null)

  useEffect(() => {
    // The thread that was acted upon may have left the list: the focus goes where one can go on.
    if (next.current) document.getElementById(next.current)?.focus()
    next.current = null
  }, [discussion, said])

  const threads = discussion?.threads ?? []
  const open = threads.filter(({ resolved }) => !resolved)
  const shown = shows === 'open' ? open : threads.filter(({ resolved }) => resolved)
  const settle = (words: string, focus: string) => {
    next.current = focus
    say(words)
  }
  const passageOf = ({ field, anchor, passage }: ShownThread) =>
    (field && anchor && form?.passageIn(field, anchor)) || passage
  const aboutSelection = () => {
    if (form?.selected) write({ about: form.selected })
    else say('Sélectionnez d’abord un passage dans un texte du formulaire.')
  }

  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h3 id={titleId} tabIndex={-1} className={styles.title}>
        Commentaires
      </h3>
      <p role="status" className={styles.summary}>
        {said && `${said} `}
        {discussion && summaryOf(open)}
        {!discussion && !hasFailed && 'Lecture des commentaires…'}
        {hasFailed && ' Les commentaires n’ont pas pu être lus.'}
      </p>
      {hasFailed && (
        <button type="button" className={styles.action} onClick={() => void reload()}>
          Réessayer
        </button>
      )}
      {discussion && mayComment(user) && !writing && (
        <p className={styles.actions}>
          <button type="button" className={styles.action} onClick={() => write({ about: null })}>
            Commenter…
          </button>
          {form && (
            <button type="button" className={styles.action} onClick={aboutSelection}>
              Commenter la sélection
            </button>
          )}
        </p>
      )}
      {discussion && writing && (
        <NewComment
          fields={discussion.fields}
          selected={writing.about}
          keptAs={`comment ${collection} ${id}`}
          send={send}
          onSent={(comment) => {
            write(null)
            show('open')
            settle('Commentaire envoyé.', `comment-${comment}`)
          }}
          onCancel={() => {
            write(null)
            settle('', titleId)
          }}
        />
      )}
      {threads.length > 0 && (
        <p className={styles.filters} role="group" aria-label="Commentaires montrés">
          {(['open', 'resolved'] as const).map((which) => (
            <button
              key={which}
              type="button"
              className={styles.filter}
              aria-pressed={shows === which}
              onClick={() => show(which)}
            >
              {which === 'open'
                ? `Ouverts (${open.length})`
                : `Résolus (${threads.length - open.length})`}
            </button>
          ))}
        </p>
      )}
      <ul className={styles.threads}>
        {user &&
          shown.map((thread) => (
            <CommentThread
              key={thread.id}
              thread={thread}
              passage={passageOf(thread)}
              person={user}
              send={send}
              onDone={(words, focus) =>
                settle(words, focus === 'title' ? titleId : `comment-${thread.id}`)
              }
              onRefused={say}
              onLost={form && (() => say('Ce passage vient de changer\u00a0: cherchez-le.'))}
            />
          ))}
      </ul>
    </section>
  )
}

function summaryOf(open: readonly ShownThread[]): string {
  if (open.length === 0) return 'Aucun commentaire ouvert.'
  const count = open.length > 1 ? `${open.length} commentaires ouverts` : '1 commentaire ouvert'
  const blocking = open.filter(({ isBlocking }) => isBlocking).length
  if (blocking === 0) return `${count}.`
  return `${count}, dont ${blocking} ${blocking > 1 ? 'bloquants' : 'bloquant'}\u00a0: à résoudre avant l’approbation.`
}
