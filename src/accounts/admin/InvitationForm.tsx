'use client'

import { Button, Gutter } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type FormEvent } from 'react'

import { sendJson } from '@/editorial/admin/sendJson'
import { roleLabels } from '@/editorial/roles'

import styles from './password.module.css'
import { whenCut } from './words'

const url = '/api/users'

/** A new account: who, where, which roles. Its password is chosen by whoever gets the mail. */
export function InvitationForm() {
  const id = useId()
  const router = useRouter()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<readonly string[]>([])
  const [isSending, setSending] = useState(false)
  const [refusal, refuse] = useState('')

  const invite = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    const body = { name, email, roles }
    const result = await sendJson<{ doc: { id: string } }>({ method: 'POST', url, body, whenCut })
    if ('answer' in result) return router.push(`/admin/collections/users/${result.answer.doc.id}`)
    setSending(false)
    refuse(result.refusal)
  }

  const toggle = (role: string) =>
    setRoles(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role])

  return (
    <Gutter className={styles.page}>
      <h1>Inviter une personne</h1>
      <p>Elle recevra par courriel un lien, valable sept jours, pour choisir son mot de passe.</p>
      <form
        className={styles.form}
        method="post"
        noValidate
        onSubmit={(event) => void invite(event)}
      >
        <label htmlFor={`${id}-name`}>Nom</label>
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <label htmlFor={`${id}-email`}>Adresse électronique</label>
        <input
          id={`${id}-email`}
          type="email"
          autoComplete="off"
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
        <fieldset>
          <legend>Rôles</legend>
          {Object.entries(roleLabels).map(([role, label]) => (
            <label key={role} className={styles.check}>
              <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
              {label}
            </label>
          ))}
        </fieldset>
        {refusal && (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        )}
        <Button type="submit" disabled={isSending}>
          Inviter
        </Button>
      </form>
    </Gutter>
  )
}
