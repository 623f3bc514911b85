import type { Option } from 'payload'

/** The options of a select, from a table of codes and French labels. */
export const optionsFrom = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
