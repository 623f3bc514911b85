import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'

import { openNewEdition } from '@/cms/edition'
import { refused } from '@/cms/refused'

type Completion = { id?: string | null; text: string; on?: string | null }

/** Whatever was sent, all that changes is what is added at the end. */
export const correctionsAreCompletedNotChanged: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
}) => {
  if (operation !== 'update') return data

  const said: Completion[] = originalDoc.completions ?? []
  const sent: Completion[] = Array.isArray(data.completions) ? data.completions : []
  const added = sent
    .filter(isNotAmong(said))
    .map(({ text }) => ({ text, on: new Date().toISOString() }))
  return { ...originalDoc, completions: [...said, ...added] }
}

/** A form sends its rows with their ids and in any order; the words alone get an id on the way here. */
const isNotAmong =
  (said: readonly Completion[]) =>
  ({ id, text }: Completion): boolean =>
    !said.some((one) => one.id === id || one.text === text)

/** Written by the figure's publication at the database's level, which opens its own edition. */
export const completionsOpenAnEdition: CollectionAfterChangeHook = async ({ doc, req }) => {
  await openNewEdition(req)
  return doc
}

export const correctionsAreNeverDeleted: CollectionBeforeDeleteHook = () => {
  throw refused('Un rectificatif publié ne se supprime pas\u00a0: complétez-le.', 403)
}
