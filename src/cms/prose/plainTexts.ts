import type { CollectionConfig, Field, FieldHook, Plugin } from 'payload'

import { plainSigns } from './plainSigns'

/** What keeps the books as they were: the journal is chained, and revisions repeat what is stored. */
const leftAlone = ['journal', 'revisions', 'preview-links', 'addresses']

/** The words of a rich text; its addresses and names are nobody's to mend. */
function plainNode(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plainNode)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => {
      if (name === 'text' && typeof value === 'string') return [name, plainSigns(value)]
      return [name, ['children', 'root'].includes(name) ? plainNode(value) : value]
    }),
  )
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return plainSigns(value)
  return Array.isArray(value) ? value.map(plainValue) : plainNode(value)
}

/** A step writes what was approved, to the byte. */
const plainOnSave: FieldHook = ({ value, context }) =>
  context.step === undefined ? plainValue(value) : value

function plain(field: Field): Field {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'richText': {
      if (field.custom?.verbatim) return field
      const beforeValidate = [plainOnSave, ...(field.hooks?.beforeValidate ?? [])]
      return { ...field, hooks: { ...field.hooks, beforeValidate } }
    }
    case 'row':
    case 'collapsible':
    case 'group':
    case 'array':
      return { ...field, fields: field.fields.map(plain) }
    case 'tabs':
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(plain) })),
      }
    case 'blocks':
      return {
        ...field,
        blocks: field.blocks.map((block) => ({ ...block, fields: block.fields.map(plain) })),
      }
    default:
      return field
  }
}

const plainCollection = (collection: CollectionConfig): CollectionConfig =>
  leftAlone.includes(collection.slug)
    ? collection
    : { ...collection, fields: collection.fields.map(plain) }

/**
 * Every text of every collection is stored in plain signs, whatever the door it came by: a search and a check
 * read the words that people see.
 */
export const plainTexts: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(plainCollection),
})
