'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { LONGEST_COMMENT } from '../../comments'
import styles from '../panel.module.css'
import { useKeptText } from './useKeptText'

type WordsFormProps = {
  label: string
  action: string
  /** The name under which the words are kept until they are sent. */
  keptAs: string
  /** What stands in the form before anything is typed. */
  before?: string
  children?: ReactNode
  /** The sentence of the refusal, or null when the words are kept by the server. */
  onSend: (text: string) => Promise<string | null>
  onCancel: () => void
}

/** Words to send. The form of the document stands around it: this is no form of its own. */
export function WordsForm(props: WordsFormProps) {
  const { label, action, keptAs, before = '', children, onSend, onCancel } = props
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, keep] = useKeptText(keptAs)
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  useEffect(() => {
    if (text === '' && before !== '') keep(before)
    area.current?.focus()
    // Once, when it opens: whoever empties it means to.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const submit = async () => {
    setSending(true)
    const refused = await onSend(text.trim())
    setSending(false)
    setRefusal(refused)
    if (refused === null) keep('')
    else area.current?.focus()
  }

  return (
    <div className={styles.form}>
      {children}
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        rows={4}
        maxLength={LONGEST_COMMENT}
        aria-describedby={refusal ? `${id}-refusal` : undefined}
        value={text}
        onChange={({ target }) => keep(target.value)}
      />
      {refusal && (
        <p id={`${id}-refusal`} className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.action}
          disabled={isSending || text.trim() === ''}
          onClick={() => void submit()}
        >
          {action}
        </button>
        <button type="button" className={styles.action} onClick={onCancel}>
          Annuler
        </button>
      </p>
    </div>
  )
}
