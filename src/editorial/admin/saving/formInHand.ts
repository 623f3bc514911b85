import type { FormState } from 'payload'

import type { How } from './saveQueue'
import type { Acknowledged } from './sendDraft'

type Change = { type: 'UPDATE'; path: string; value: unknown; initialValue: unknown }

/** The form on the page, as far as saving it goes. */
export type FormInHand = {
  getFields: () => FormState
  getData: () => Record<string, unknown>
  dispatchFields: (change: Change | { type: 'UPDATE_MANY'; formState: FormState }) => void
  setModified: (isModified: boolean) => void
  reset: (document: unknown) => Promise<void>
  acknowledged: (document: Acknowledged, how: How) => void
  /** Who types; null once nobody is signed in. */
  person: string | null
  /** The document as the page brought it: one made a moment ago is not in the form yet. */
  document: Record<string, unknown> | undefined
}

export const randomName = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')

/** The rich text writes its last words into the form when the browser is idle: this comes after them. */
export const whenIdle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 600 })
    else setTimeout(resolve, 150)
  })
