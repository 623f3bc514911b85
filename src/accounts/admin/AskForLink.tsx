'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'

import { sendJson } from '@/editorial/admin/sendJson'

import styles from './password.module.css'
import { whenCut } from './words'

const url = '/api/users/forgot-password'

export function AskForLink() {
  const id = useId()
  const [email, setEmail] = useState('')
  const [isSending, setSending] = useState(false)
  const [said, say] = useState('')
  const [refusal, refuse] = useState('')

  const ask = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    const result = await sendJson<{ message: string }>({
      method: 'POST',
      url,
      body: { email },
      whenCut,
    })
    setSending(false)
    say('answer' in result ? result.answer.message : '')
    refuse('refusal' in result ? result.refusal : '')
  }

  return (
    // The server says what an address is, in French; nothing is sent before the page can hear it.
    <form className={styles.form} method="post" noValidate onSubmit={(event) => void ask(event)}>
      <label htmlFor={id}>Adresse électronique</label>
      <input
        id={id}
        type="email"
        autoComplete="username"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <p role="status">{said}</p>
      <Button type="submit" disabled={isSending}>
        Envoyer le lien
      </Button>
    </form>
  )
}
