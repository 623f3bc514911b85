'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import styles from './history.module.css'
import { restore } from './restore'

type Props = {
  /** « /api/pioneers/versions/<id> ». */
  address: string
  /** « version 12 ». */
  name: string
  /** The address of the form, where the version is once it came back. */
  form: string
}

/** Brings an old version back as a draft, once one has said so twice. Readers see no change. */
export function RestoreVersion({ address, name, form }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)

  async function send() {
    setIsSending(true)
    const found = await restore(address)
    setIsSending(false)
    setFault(found)
    if (!found) window.location.assign(form)
  }

  return (
    <>
      <button
        type="button"
        className={styles.restore}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        Restaurer comme brouillon
        <span className={styles.unseen}>{` (${name})`}</span>
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label={`Restaurer la ${name}`}>
        <p className={styles.question}>{`Restaurer la ${name} comme brouillon\u202f?`}</p>
        <p>
          Son contenu remplace le brouillon d’aujourd’hui, qui reste dans l’historique. Les lecteurs
          ne voient aucun changement.
        </p>
        {fault && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
        <div className={styles.buttons}>
          <Button size="medium" margin={false} disabled={isSending} onClick={() => void send()}>
            Restaurer
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
      </dialog>
    </>
  )
}
