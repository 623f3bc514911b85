import type { WorkflowState } from '../../workflowState'
import type { StepForm } from './stepForms'

const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')

const text = (form: FormData, name: string): string | undefined => texts(form, name)[0]

/** What the dialog of a step was filled with, as its endpoint reads it. */
export function readStepInput(
  form: FormData,
  { asksReviewers }: StepForm,
  { attachable }: WorkflowState,
): object {
  const keys = texts(form, 'attach')
  const chosen = attachable.filter(({ collection, id }) => keys.includes(`${collection}/${id}`))
  return {
    note: text(form, 'note'),
    at: text(form, 'at'),
    // What was left empty was seen to be empty.
    ...(asksReviewers && {
      dueOn: text(form, 'dueOn') ?? null,
      reviewers: texts(form, 'reviewers'),
      attached: chosen.map(({ collection, id }) => ({ collection, id })),
    }),
  }
}
