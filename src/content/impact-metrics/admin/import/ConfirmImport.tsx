'use client'

import { Button } from '@payloadcms/ui'

import { accepted, counted, type ImportPlan } from '../../importing'
import styles from './import.module.css'

type ConfirmImportProps = {
  fileName: string
  plan: ImportPlan
  isWriting: boolean
  onConfirm: () => void
  onCancel: () => void
}

export function ConfirmImport({
  fileName,
  plan,
  isWriting,
  onConfirm,
  onCancel,
}: ConfirmImportProps) {
  const drafts = counted(accepted(plan.counts), 'brouillon')
  return (
    <section aria-labelledby="confirm-import" aria-busy={isWriting}>
      <h2 id="confirm-import">3. Importer {drafts}</h2>
      <p>
        Voici ce qui va se passer avec <strong>{fileName}</strong>&nbsp;:
      </p>
      <ul className={styles.consequences}>
        {consequencesOf(plan).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {isWriting && <progress className={styles.progress} aria-label="Écriture des brouillons" />}
      <div className={styles.actions}>
        <Button onClick={onConfirm} disabled={isWriting} margin={false}>
          {isWriting ? 'Écriture des brouillons…' : `Confirmer l’import`}
        </Button>
        {!isWriting && (
          <Button buttonStyle="secondary" onClick={onCancel} margin={false}>
            Annuler
          </Button>
        )}
      </div>
    </section>
  )
}

function consequencesOf({ counts, newSubjects }: ImportPlan): string[] {
  const sentences = [
    counts.create > 0 &&
      `${counted(counts.create, 'chiffre naît', 'chiffres naissent')} en brouillon.`,
    counts.update > 0 &&
      `${counted(counts.update, 'chiffre reçoit', 'chiffres reçoivent')} un nouveau brouillon\u00a0; ce qui est publié ne change pas.`,
    newSubjects > 0 &&
      `${counted(newSubjects, 'fiche naît', 'fiches naissent')} en brouillon, avec un nom et une adresse, à compléter.`,
    counts.unchanged > 0 &&
      `${counted(counts.unchanged, 'ligne ne change', 'lignes ne changent')} rien et ${counts.unchanged > 1 ? 'sont laissées' : 'est laissée'}.`,
    counts.refuse > 0 &&
      `${counted(counts.refuse, 'ligne refusée n’est', 'lignes refusées ne sont')} pas ${counts.refuse > 1 ? 'importées' : 'importée'}.`,
    'Tout est écrit, ou rien. Rien n’est publié\u00a0: la publication reste un geste à part.',
  ]
  return sentences.filter((sentence) => sentence !== false)
}
