'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { Fault } from './decision'
import { Refused } from './Refused'
import styles from './review.module.css'

type Props = {
  fault: Fault | null
  isSending: boolean
  close: () => void
  send: (note: string) => void
}

const LONGEST = 4_000

/** What is to be corrected, in words: whoever wrote it reads them, and the journal keeps them. */
export function Reason({ fault, isSending, close, send }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const [note, setNote] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  // The browser keeps the focus inside, and gives it back to the button that opened it.
  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="reason-title" onClose={close}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const isEmpty = note.trim() === ''
          setIsMissing(isEmpty)
          if (isEmpty) text.current?.focus()
          else if (!isSending) send(note.trim())
        }}
      >
        <h2 id="reason-title">Demander des corrections</h2>
        <label htmlFor="reason">Ce qu’il faut corriger</label>
        <textarea
          id="reason"
          ref={text}
          rows={5}
          required
          maxLength={LONGEST}
          value={note}
          aria-invalid={isMissing}
          aria-describedby="reason-help"
          onChange={(event) => setNote(event.target.value)}
        />
        <p id="reason-help" className={isMissing ? styles.missing : styles.help}>
          {isMissing
            ? 'Écrivez ce qu’il faut corriger\u00a0: sans raison, personne ne sait quoi faire.'
            : 'Les auteurs la reçoivent, et le journal la garde.'}
        </p>
        {fault && <Refused fault={fault} />}
        <div className={styles.buttons}>
          <Button type="submit" size="medium" margin={false} disabled={isSending}>
            Envoyer la demande
          </Button>
          <Button
            buttonStyle="secondary"
            size="medium"
            margin={false}
            onClick={() => dialog.current?.close()}
          >
            Annuler
          </Button>
        </div>
      </form>
    </dialog>
  )
}
