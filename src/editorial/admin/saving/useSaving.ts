'use client'

import { createContext, use, useSyncExternalStore } from 'react'

import type { FormSaver } from './formSaver'
import type { SaveState } from './saveQueue'

export const SavingContext = createContext<FormSaver | null>(null)

/** What saves the form around this piece; null for a form that is saved by its button alone. */
export const useSaving = (): FormSaver | null => use(SavingContext)

const AT_REST: SaveState = { kind: 'saved' }
const never = () => () => {}

export function useSaveState(): SaveState {
  const saver = useSaving()
  return useSyncExternalStore(
    saver?.subscribe ?? never,
    () => saver?.state() ?? AT_REST,
    () => AT_REST,
  )
}
