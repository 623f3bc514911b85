'use client'

import { Button } from '@payloadcms/ui'

import { accepted, counted, type Answers } from '../../importing'
import styles from './import.module.css'
import { NumberQuestions } from './NumberQuestions'
import { PlanTable } from './PlanTable'
import { RefusedLines } from './RefusedLines'
import type { Trial } from './useImport'

type DryRunProps = {
  trial: Trial
  fault: string | null
  onAnswer: (answers: Answers) => void
  onImport: () => void
  onRetry: () => void
  onCancel: () => void
}

/** What would become of each line. Nothing is written yet. */
export function DryRun({ trial, fault, onAnswer, onImport, onRetry, onCancel }: DryRunProps) {
  const { file, plan, answers } = trial
  const { counts, obstacle } = plan
  return (
    <section aria-labelledby="dry-run">
      <h2 id="dry-run">2. L’essai</h2>
      <p>
        Voici ce que deviendrait chaque ligne de <strong>{file.name}</strong>. Rien n’est encore
        écrit.
      </p>
      {fault && (
        <div role="alert" className={styles.fault}>
          <p>{fault}</p>
        </div>
      )}
      {plan.remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      {obstacle && <p className={styles.fault}>{obstacle}</p>}
      <NumberQuestions plan={plan} answers={answers} onAnswer={onAnswer} />
      <PlanTable
        plan={plan}
        onAnswer={(line, reading) =>
          onAnswer({ ...answers, lines: { ...answers.lines, [line]: reading } })
        }
      />
      <RefusedLines trial={trial} />
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
