import type { Field, Plugin } from 'payload'

const Cell = '@/cms/admin/RelatedCell#RelatedCell'

/**
 * In every table, relations are named by a cell of ours: Payload's says « <Pas de …> » of what it has not
 * asked for yet, below the fold. Lists show no reverse relation: on MongoDB they come back empty for a
 * draft that was never published.
 */
export const relatedCells: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    fields: collection.fields.map(named),
  })),
})

function named(field: Field): Field {
  if (field.type === 'join') {
    return { ...field, admin: { ...field.admin, disableListColumn: true } }
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    const { admin } = field
    const components = { Cell, ...admin?.components }
    // Payload's types tell a relation to one collection from one to several; the cell reads both.
    return Object.assign({ ...field }, { admin: { ...admin, components } })
  }
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(named) }))
    return { ...field, tabs }
  }
  if ('fields' in field) return { ...field, fields: field.fields.map(named) }
  return field
}
