import type { FormState } from 'payload'
import { flushSync } from 'react-dom'

type Form = {
  getFields: () => FormState
  dispatchFields: (change: { type: 'UPDATE_MANY'; formState: FormState }) => void
}

/** The fields of a form with what was written and not drawn yet: React draws a moment later. */
export function renderedFields({ dispatchFields, getFields }: Form): FormState {
  flushSync(() => dispatchFields({ type: 'UPDATE_MANY', formState: {} }))
  return getFields()
}
