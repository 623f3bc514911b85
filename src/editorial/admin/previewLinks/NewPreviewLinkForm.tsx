'use client'

import { useId, useState } from 'react'

import { longestRecipient, previewDays } from '../../previewLinks'
import styles from '../panel.module.css'
import type { NewLink } from './usePreviewLinks'

const durations = [previewDays.least, 3, previewDays.usual, 14, previewDays.most] as const

type NewPreviewLinkFormProps = {
  /** The sentence of the refusal, or null when the link is made. */
  onCreate: (asked: NewLink) => Promise<string | null>
}

/** A link being made. The form of the document stands around it: this is no form of its own. */
export function NewPreviewLinkForm({ onCreate }: NewPreviewLinkFormProps) {
  const id = useId()
  const [days, setDays] = useState<number>(previewDays.usual)
  const [recipient, setRecipient] = useState('')
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  const submit = async () => {
    setSending(true)
    const refused = await onCreate({ days, recipient })
    setSending(false)
    setRefusal(refused)
    if (refused === null) setRecipient('')
  }

  return (
    <div className={styles.form}>
      <p id={`${id}-what`} className={styles.kind}>
        Qui a le lien lit, sans compte, la dernière version enregistrée, et rien d’autre qui ne soit
        publié.
      </p>
      <label htmlFor={`${id}-recipient`}>Pour qui (facultatif)</label>
      <input
        id={`${id}-recipient`}
        type="text"
        maxLength={longestRecipient}
        autoComplete="off"
        value={recipient}
        onChange={({ target }) => setRecipient(target.value)}
      />
      <label htmlFor={`${id}-days`}>Durée</label>
      <select
        id={`${id}-days`}
        value={days}
        onChange={({ target }) => setDays(Number(target.value))}
      >
        {durations.map((one) => (
          <option key={one} value={one}>
            {one > 1 ? `${one} jours` : `${one} jour`}
          </option>
        ))}
      </select>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.action}
          aria-describedby={`${id}-what`}
          disabled={isSending}
          onClick={() => void submit()}
        >
          Créer un lien
        </button>
      </p>
    </div>
  )
}
