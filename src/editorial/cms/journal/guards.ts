import type { CollectionBeforeOperationHook } from 'payload'

import { refused } from '@/cms/refused'

const writes: readonly string[] = ['create', 'update', 'delete', 'restoreVersion']

/** Access control says so already; this holds for code that overrides it, whoever it acts for. */
export const nothingIsRewritten: CollectionBeforeOperationHook = ({ operation }) => {
  if (writes.includes(operation)) {
    throw refused('Le journal s’écrit seul, et ne se modifie ni ne s’efface.', 403)
  }
}
