'use client'

import { toast } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { Dismissal, TextFinding } from '../checks/findings'
import { answer } from './answer'
import styles from './FigureChecks.module.css'
import { showPassage } from './passages'

type FindingItemProps = {
  finding: TextFinding
  dismissal: (Dismissal & { id: string }) | null
  document: { relationTo: string; value: string }
  onAnswered: () => void
}

const kinds = {
  contradicts: 'Contradiction',
  unsourced: 'Sans chiffre',
  matches: 'Concorde',
} as const

/** One number of the text: what is wrong with it, where it stands, and the answers one may give. */
export function FindingItem({ finding, dismissal, document, onAnswered }: FindingItemProps) {
  const [isAsking, ask] = useState(false)
  const { kind, mention, message, label, field, passage } = finding

  const show = () => {
    const isThere = showPassage({ field, passage, start: mention.start, end: mention.end })
    if (!isThere) toast.info('Ce passage vient de changer : cherchez-le dans le texte.')
  }
  const reopen = async () => {
    if (dismissal) await answer('PATCH', `/api/dismissals/${dismissal.id}`, { isReopened: true })
    onAnswered()
  }

  return (
    <li className={styles.finding} data-kind={dismissal ? 'answered' : kind}>
      <p className={styles.kind}>
        {dismissal ? 'Ignoré' : kinds[kind]} · {label}
      </p>
      <p className={styles.message}>{message}</p>
      {dismissal && <p className={styles.reason}>Raison&nbsp;: {dismissal.reason}</p>}
      <p className={styles.actions}>
        <button type="button" className={styles.action} onClick={show}>
          Voir «&nbsp;{mention.text}&nbsp;»
        </button>
        {dismissal ? (
          <button type="button" className={styles.action} onClick={reopen}>
            Ne plus ignorer
          </button>
        ) : (
          <button
            type="button"
            className={styles.action}
            aria-expanded={isAsking}
            onClick={() => ask(!isAsking)}
          >
            Ignorer…
          </button>
        )}
      </p>
      {isAsking && !dismissal && (
        <ReasonForm finding={finding} document={document} onAnswered={onAnswered} />
      )}
    </li>
  )
}

type ReasonFormProps = Pick<FindingItemProps, 'finding' | 'document' | 'onAnswered'>

function ReasonForm({ finding, document, onAnswered }: ReasonFormProps) {
  const id = useId()
  const [reason, setReason] = useState('')
  const [isSending, setSending] = useState(false)

  const submit = async () => {
    // The document's own form stands around this one.
    setSending(true)
    const { key, mention } = finding
    const isKept = await answer('POST', '/api/dismissals', {
      document,
      key,
      passage: mention.text,
      reason: reason.trim(),
    })
    setSending(false)
    if (isKept) onAnswered()
  }

  return (
    <div className={styles.form}>
      <label htmlFor={id}>Pourquoi ce nombre n’a-t-il pas besoin d’un chiffre&nbsp;?</label>
      <textarea
        id={id}
        rows={3}
        maxLength={600}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <button
        type="button"
        className={styles.action}
        disabled={isSending || reason.trim().length < 3}
        onClick={submit}
      >
        Ignorer avec cette raison
      </button>
    </div>
  )
}
