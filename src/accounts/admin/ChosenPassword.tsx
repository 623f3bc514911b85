'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'

import { sendJson } from '@/editorial/admin/sendJson'

import { SHORTEST_PASSWORD } from '../password'
import styles from './password.module.css'
import { whenCut } from './words'

const url = '/api/users/reset-password'

type ChosenPasswordProps = { admin: string; token: string; email: string }

export function ChosenPassword({ admin, token, email }: ChosenPasswordProps) {
  const id = useId()
  const [password, setPassword] = useState('')
  const [isShown, show] = useState(false)
  const [isSending, setSending] = useState(false)
  const [refusal, refuse] = useState('')

  const choose = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    const result = await sendJson({ method: 'POST', url, body: { token, password }, whenCut })
    // The whole page anew: it is somebody else's now, whoever was signed in before.
    if ('answer' in result) return window.location.assign(admin)
    setSending(false)
    refuse(result.refusal)
  }

  return (
    <form className={styles.form} method="post" noValidate onSubmit={(event) => void choose(event)}>
      {/* For programs that keep passwords: whose it is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <label htmlFor={id}>Nouveau mot de passe</label>
      <input
        id={id}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        aria-describedby={`${id}-rule`}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <p id={`${id}-rule`}>{SHORTEST_PASSWORD} caractères au moins.</p>
      <label className={styles.check}>
        <input type="checkbox" checked={isShown} onChange={() => show(!isShown)} />
        Afficher le mot de passe
      </label>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <Button type="submit" disabled={isSending}>
        Enregistrer et entrer
      </Button>
    </form>
  )
}
