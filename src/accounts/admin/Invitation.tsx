'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { NewAddress } from '@/editorial/admin/previewLinks/NewAddress'
import styles from '@/editorial/admin/panel.module.css'
import { sendJson } from '@/editorial/admin/sendJson'
import { useAnswer } from '@/editorial/admin/useAnswer'

import type { Invited, Standing } from '../links/invitations'
import { whenCut } from './words'

const ASKED_EVERY_MS = 2_000

/** Beside an account that has not chosen its password: where its invitation stands. */
export function Invitation() {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <InvitationOf id={String(id)} />
}

function InvitationOf({ id }: { id: string }) {
  const url = `/api/users/${id}/invitation`
  const { answer: standing, reload } = useAnswer<Standing>(url)
  const [isSending, setSending] = useState(false)
  const [invited, setInvited] = useState<Invited | null>(null)
  const [refusal, refuse] = useState('')
  const isLeaving = standing?.isLeaving
  useEffect(() => {
    if (!isLeaving) return
    const timer = setInterval(() => void reload(), ASKED_EVERY_MS)
    return () => clearInterval(timer)
  }, [isLeaving, reload])
  if (!standing?.isOpen) return null

  const invite = async () => {
    setSending(true)
    const result = await sendJson<Invited>({ method: 'POST', url, whenCut })
    setSending(false)
    setInvited('answer' in result ? result.answer : null)
    refuse('refusal' in result ? result.refusal : '')
    await reload()
  }

  return (
    <section className={styles.panel} aria-label="Invitation">
      <h3 className={styles.title}>Invitation</h3>
      <p className={styles.summary}>{standing.message}</p>
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.action}
          disabled={isSending}
          onClick={() => void invite()}
        >
          {standing.showsLink ? 'Créer le lien d’invitation' : 'Renvoyer l’invitation'}
        </button>
      </p>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <p role="status">{invited?.message}</p>
      {invited?.address && <NewAddress address={invited.address} />}
    </section>
  )
}
