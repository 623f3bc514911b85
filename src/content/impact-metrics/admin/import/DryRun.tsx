'use client'

import { Button } from '@payloadcms/ui'

import { accepted, counted, type ImportPlan } from '../../importing'
import styles from './import.module.css'
import { PlanTable } from './PlanTable'

type DryRunProps = {
  fileName: string
  plan: ImportPlan
  fault: string | null
  onImport: () => void
  onRetry: () => void
  onCancel: () => void
}

/** What would become of each line. Nothing is written yet. */
export function DryRun({ fileName, plan, fault, onImport, onRetry, onCancel }: DryRunProps) {
  const { counts, obstacle } = plan
  return (
    <section aria-labelledby="dry-run">
      <h2 id="dry-run">2. L’essai</h2>
      <p>
        Voici ce que deviendrait chaque ligne de <strong>{fileName}</strong>. Rien n’est encore
        écrit.
      </p>
      {fault && (
        <div role="alert" className={styles.fault}>
          <p>{fault}</p>
        </div>
      )}
      {obstacle && <p className={styles.fault}>{obstacle}</p>}
      <PlanTable plan={plan} />
      <div className={styles.actions}>
        {fault && (
          <Button onClick={onRetry} margin={false}>
            Recommencer l’essai
          </Button>
        )}
        {!fault && !obstacle && (
          <Button onClick={onImport} margin={false}>
            Importer {counted(accepted(counts), 'brouillon')}
          </Button>
        )}
        <Button buttonStyle="secondary" onClick={onCancel} margin={false}>
          Annuler
        </Button>
      </div>
    </section>
  )
}
