'use client'

import { useRef, useState } from 'react'

import { linkStateLabels, type PreviewLink } from '../../previewLinks'
import { momentInWords } from '../../days'
import styles from '../panel.module.css'

type PreviewLinkItemProps = {
  link: PreviewLink
  /** The sentence of the refusal, or null when the link opens nothing any more. */
  onRevoke: () => Promise<string | null>
}

/** A link that was made: for whom, by whom, until when, and whether it was opened. */
export function PreviewLinkItem({ link, onRevoke }: PreviewLinkItemProps) {
  const ask = useRef<HTMLButtonElement>(null)
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { state, recipient, createdBy, createdOn, expiresOn, isLatest, mayRevoke } = link

  const revoke = async () => {
    setBusy(true)
    setRefusal(await onRevoke())
    setBusy(false)
  }
  const keep = () => {
    setAsking(false)
    requestAnimationFrame(() => ask.current?.focus())
  }

  return (
    <li className={styles.thread}>
      <p className={styles.text}>
        <strong>{recipient ?? 'Sans destinataire'}</strong>
      </p>
      <p className={styles.kind}>
        {state === 'open'
          ? `Jusqu’au ${momentInWords(expiresOn)}`
          : `Lien ${linkStateLabels[state]}`}
        {' · '}
        {isLatest ? 'dernière version' : 'version plus ancienne'}
      </p>
      <p className={styles.kind}>
        Créé{createdBy && ` par ${createdBy}`} le {momentInWords(createdOn)}
      </p>
      <p className={styles.kind}>{openingsOf(link)}</p>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      {state === 'open' && mayRevoke && !isAsking && (
        <p className={styles.actions}>
          <button ref={ask} type="button" className={styles.action} onClick={() => setAsking(true)}>
            Révoquer…
          </button>
        </p>
      )}
      {isAsking && state === 'open' && (
        <div role="group" aria-label="Confirmer la révocation">
          <p className={styles.text}>Ce lien n’ouvrira plus rien, pour personne.</p>
          <p className={styles.actions}>
            <button
              type="button"
              className={styles.action}
              autoFocus
              disabled={isBusy}
              onClick={() => void revoke()}
            >
              Révoquer ce lien
            </button>
            <button type="button" className={styles.action} disabled={isBusy} onClick={keep}>
              Le garder
            </button>
          </p>
        </div>
      )}
    </li>
  )
}

function openingsOf({ openings, openedOn }: PreviewLink): string {
  if (openings === 0 || !openedOn) return 'Jamais ouvert'
  const times = openings > 1 ? `Ouvert ${openings} fois` : 'Ouvert une fois'
  return `${times}, la dernière le ${momentInWords(openedOn)}`
}
