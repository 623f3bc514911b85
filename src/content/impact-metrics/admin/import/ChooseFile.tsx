'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'

import { importAddresses, mostWritten } from '../../importing'
import styles from './import.module.css'

type ChooseFileProps = {
  fault: string | null
  isTrying: boolean
  onTry: (file: File) => void
  onCancel: () => void
}

export function ChooseFile({ fault, isTrying, onTry, onCancel }: ChooseFileProps) {
  const id = useId()
  const [file, setFile] = useState<File | null>(null)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (file && !isTrying) onTry(file)
  }

  return (
    <form onSubmit={submit} className={styles.form}>
      <h2>1. Choisir le fichier</h2>
      <p>
        Un fichier CSV comme celui que le site publie, ou tel qu’un tableur l’enregistre&nbsp;: une
        ligne par chiffre. Un essai dit d’abord ce que deviendrait chaque ligne&nbsp;; rien n’est
        écrit avant que vous ne le confirmiez, et rien n’est jamais publié.{' '}
        <a href={importAddresses.model} download>
          Télécharger un modèle vide
        </a>
        .
      </p>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <label htmlFor={id} className={styles.label}>
        Fichier CSV
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        required
        disabled={isTrying}
        aria-describedby={`${id}-limit`}
        className={styles.file}
        onChange={({ target }) => setFile(target.files?.[0] ?? null)}
      />
      <p id={`${id}-limit`} className={styles.quiet}>
        10&nbsp;Mo et 20&#8239;000 lignes au plus. Un import écrit {mostWritten} brouillons au plus.
      </p>
      <div className={styles.actions}>
        <Button type="submit" disabled={!file || isTrying} margin={false}>
          {isTrying ? 'Lecture du fichier…' : 'Essayer sans rien écrire'}
        </Button>
        {isTrying && (
          <Button buttonStyle="secondary" onClick={onCancel} margin={false}>
            Annuler
          </Button>
        )}
      </div>
    </form>
  )
}
