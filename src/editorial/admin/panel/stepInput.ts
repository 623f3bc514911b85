import type { WorkflowState } from '../../workflowState'

const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')

const text = (form: FormData, name: string): string | undefined => texts(form, name)[0]

/** What the dialog of a step was filled with, as its endpoint reads it. */
export function readStepInput(form: FormData, { attachable }: WorkflowState): object {
  const keys = texts(form, 'attach')
  const chosen = attachable.filter(({ collection, id }) => keys.includes(`${collection}/${id}`))
  return {
    note: text(form, 'note'),
    at: text(form, 'at'),
    dueOn: text(form, 'dueOn'),
    reviewers: texts(form, 'reviewers'),
    attached: chosen.map(({ collection, id }) => ({ collection, id })),
  }
}
