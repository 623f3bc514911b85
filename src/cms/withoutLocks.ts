import type { SanitizedConfig } from 'payload'

/**
 * Payload locks what somebody has open: a window over it keeps others from reading, names an id to whoever
 * may not read accounts, and refuses saves. Here no save overwrites another unseen, and the page says who
 * is writing. Said on the finished configuration: the tables of the locks stay as they are, and empty.
 */
export const withoutLocks = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) => ({ ...collection, lockDocuments: false })),
  globals: config.globals.map((global) => ({ ...global, lockDocuments: false })),
})
