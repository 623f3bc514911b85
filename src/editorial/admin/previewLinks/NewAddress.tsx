'use client'

import { useEffect, useId, useRef, useState } from 'react'

import styles from '../panel.module.css'

/** The address of a link, the one time it is shown. */
export function NewAddress({ address }: { address: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [said, say] = useState('')

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- another address was not copied yet
    say('')
    field.current?.focus()
    field.current?.select()
  }, [address])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      say('Adresse copiée.')
    } catch {
      field.current?.select()
      say('Le navigateur ne laisse pas copier\u00a0: l’adresse est sélectionnée, copiez-la.')
    }
  }

  return (
    <div className={styles.form}>
      <label htmlFor={id}>Adresse du lien</label>
      <input
        ref={field}
        id={id}
        type="text"
        readOnly
        value={address}
        aria-describedby={`${id}-o`}
      />
      <p id={`${id}-o`} className={styles.kind}>
        Copiez-la maintenant&nbsp;: elle ne sera plus montrée.
      </p>
      <p className={styles.actions}>
        <button type="button" className={styles.action} onClick={() => void copy()}>
          Copier l’adresse
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
