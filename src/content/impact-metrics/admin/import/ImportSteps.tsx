'use client'

import { useEffect, useRef } from 'react'

import { accepted, counted } from '../../importing'
import { ChooseFile } from './ChooseFile'
import { ConfirmImport } from './ConfirmImport'
import { DryRun } from './DryRun'
import styles from './import.module.css'
import { ImportDone } from './ImportDone'
import { useImport, type Step } from './useImport'

/** Three steps: a file, what would become of it, what was written. Nothing is written before the last. */
export function ImportSteps({ list }: { list: string }) {
  const { step, setStep, tryOut, answer, write, startOver } = useImport()
  const place = useRef<HTMLDivElement>(null)
  const isFirst = useRef(true)

  // Whoever reads by ear or by keyboard is taken to what has just appeared.
  useEffect(() => {
    if (!isFirst.current) place.current?.focus()
    isFirst.current = false
  }, [step.at])

  return (
    <>
      <p role="status" className={styles.live}>
        {saidOf(step)}
      </p>
      <div ref={place} tabIndex={-1} className={styles.step}>
        {(step.at === 'choosing' || step.at === 'trying') && (
          <ChooseFile
            fault={step.at === 'choosing' ? step.fault : null}
            isTrying={step.at === 'trying'}
            onTry={tryOut}
            onCancel={startOver}
          />
        )}
        {step.at === 'tried' && (
          <DryRun
            trial={step}
            fault={step.fault}
            onAnswer={(answers) => answer(step, answers)}
            onImport={() => setStep({ ...step, at: 'confirming' })}
            onRetry={() => answer(step, step.answers)}
            onCancel={startOver}
          />
        )}
        {(step.at === 'confirming' || step.at === 'importing') && (
          <ConfirmImport
            fileName={step.file.name}
            plan={step.plan}
            isWriting={step.at === 'importing'}
            onConfirm={() => write(step)}
            onCancel={() => setStep({ ...step, at: 'tried', fault: null })}
          />
        )}
        {step.at === 'done' && <ImportDone done={step} list={list} onAgain={startOver} />}
      </div>
    </>
  )
}

/** For those who do not see the page change. */
function saidOf(step: Step): string {
  switch (step.at) {
    case 'choosing':
      return step.fault === null ? '' : 'Le fichier est refusé.'
    case 'trying':
      return 'Lecture du fichier…'
    case 'tried':
      return step.fault === null
        ? 'Essai terminé\u00a0: rien n’est écrit.'
        : 'Rien n’a été importé.'
    case 'confirming':
      return 'Confirmez l’import.'
    case 'importing':
      return `Écriture de ${counted(accepted(step.plan.counts), 'brouillon')}…`
    case 'done':
      return 'Import terminé.'
  }
}
