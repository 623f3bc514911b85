'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { createPortal } from 'react-dom'

import type { Advice } from '../../accessibility/advice'
import type { OfferedStep, WorkflowState } from '../../workflowState'
import { LOST } from '../accessibility/AdvicePanel'
import { showAdvice } from '../accessibility/showAdvice'
import { StepAdvice } from '../accessibility/StepAdvice'
import styles from './panel.module.css'
import { readStepInput } from './stepInput'
import type { StepForm } from './stepForms'
import { SubmissionFields } from './SubmissionFields'
import { useStep } from './useStep'

export type StepDialogProps = {
  path: string | null
  step: OfferedStep
  form: StepForm
  workflow: WorkflowState
  /** What could still be better; null while it is worked out. */
  advice: readonly Advice[] | null
  onClose: () => void
}

/** Asks what a step needs, and says why it was refused without losing what was typed. */
export function StepDialog({ path, step, form, workflow, advice, onClose }: StepDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const take = useStep(path)
  const id = useId()
  const isAdvised = advice !== null && advice.length > 0
  const label = (isAdvised && form.despiteAdvice) || step.label

  // Open as a modal: the browser keeps the focus inside, and gives it back to the button afterwards.
  useEffect(() => dialog.current?.showModal(), [])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // React still hands it on to the form of the page, which is not to be saved with it.
    event.stopPropagation()
    setBusy(true)
    setRefusal(null)
    const input = readStepInput(new FormData(event.currentTarget), form, workflow)
    const refused = await take(step.name, input)
    setBusy(false)
    setRefusal(refused)
    if (refused) return
    toast.success(form.done)
    dialog.current?.close()
  }

  const show = (one: Advice) => {
    dialog.current?.close()
    if (!showAdvice(one)) toast.info(LOST)
  }

  // Outside the form of the page: one form within another is none.
  return createPortal(
    <dialog ref={dialog} aria-labelledby={id} className={styles.dialog} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void send(event)}>
        <h2 id={id}>{step.label}</h2>
        <p>{form.intro}</p>
        {isAdvised && <StepAdvice advice={advice} onShow={show} />}
        {form.asksReviewers && <SubmissionFields workflow={workflow} />}
        {form.asksTime && (
          <label className={styles.field}>
            Jour et heure (heure de Paris)
            <input name="at" required type="datetime-local" />
          </label>
        )}
        {form.note && (
          <label className={styles.field}>
            {form.note.label}
            <textarea maxLength={4_000} name="note" required={form.note.isRequired} rows={3} />
          </label>
        )}
        {refusal && (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        )}
        <div className={styles.actions}>
          <Button
            buttonStyle={form.isGrave ? 'error' : 'primary'}
            disabled={isBusy || advice === null}
            margin={false}
            type="submit"
          >
            {isBusy ? 'Un instant…' : label}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            Annuler
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
