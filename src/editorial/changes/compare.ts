import { diffArrays } from 'diff'

import { compareBlocks } from './blocks'
import type { FieldChange, RelationItem } from './change'
import { fieldsOfRow, listOf, rowOf, type FormField } from './form'
import type { Names, Reference } from './names'
import { blocksOf } from './prose'
import { namedBy } from './references'
import { compareRows } from './rows'
import { valueText } from './values'
import { compareTexts } from './words'

const isSame = (before: unknown, after: unknown) => JSON.stringify(before) === JSON.stringify(after)

/**
 * What changed between two contents of one collection, field by field in the order of its form. Every field
 * that differs is said, even one that the form no longer has.
 */
export function changesBetween(
  before: unknown,
  after: unknown,
  { fields, names }: { fields: readonly FormField[]; names: Names },
): FieldChange[] {
  return changesIn([rowOf(before), rowOf(after)], { fields, names, path: '', label: '' })
}

export type Setting = { fields: readonly FormField[]; names: Names; path: string; label: string }
type Two = readonly [before: unknown, after: unknown]

export function changesIn([before, after]: Two, setting: Setting): FieldChange[] {
  const [old, now] = [rowOf(before), rowOf(after)]
  const known = new Set(setting.fields.map(({ name }) => name))
  const unknown = Object.keys({ ...old, ...now })
    .filter((name) => !known.has(name))
    .map((name): FormField => ({ name, label: name, kind: 'other' }))

  return [...setting.fields, ...unknown].flatMap((field) => {
    const two = [old[field.name], now[field.name]] as const
    return isSame(...two) ? [] : changeOf(field, two, setting)
  })
}

function changeOf(field: FormField, two: Two, { names, ...above }: Setting): FieldChange[] {
  const [before, after] = two
  const path = above.path + field.name
  const label = above.label + field.label
  const at = { path, label }
  switch (field.kind) {
    case 'text':
      return [{ ...at, kind: 'words', parts: compareTexts(textOf(before), textOf(after)) }]
    case 'prose':
      return [proseChange(at, two, names)]
    case 'relation':
      return [{ ...at, kind: 'relations', items: relations(field.collection, two, names) }]
    case 'picture': {
      const picturesOf = (value: unknown) =>
        namedBy('media', value).map(({ id }) => names.pictureOf(id))
      return [{ ...at, kind: 'pictures', before: picturesOf(before), after: picturesOf(after) }]
    }
    case 'group': {
      const { fields } = field
      return changesIn(two, { fields, names, path: `${path}.`, label: `${label} › ` })
    }
    case 'rows': {
      const rows = compareRows([listOf(before), listOf(after)], (row) => {
        const fields = fieldsOfRow(field, row.after ?? row.before)
        const setting = { fields, names, path: `${path}.${row.place}.`, label: '' }
        return changesIn([row.before, row.after], setting)
      })
      return [{ ...at, kind: 'rows', rows, count: listOf(after).length }]
    }
    default:
      return [
        { ...at, kind: 'value', before: valueText(field, before), after: valueText(field, after) },
      ]
  }
}

const textOf = (value: unknown): string => listOf(value).map(String).join(', ')

function proseChange(at: Pick<FieldChange, 'path' | 'label'>, [before, after]: Two, names: Names) {
  const blocks = compareBlocks(blocksOf(before, names), blocksOf(after, names))
  const change: FieldChange = { ...at, kind: 'prose', blocks }
  const isUnseen = blocks.every(({ is }) => is === 'same')
  return isUnseen
    ? { ...change, note: 'Un réglage du texte a changé, sans effet sur les mots.' }
    : change
}

function relations(collection: string | null, [before, after]: Two, names: Names): RelationItem[] {
  const keyOf = (named: Reference) => `${named.collection}/${named.id}`
  const itemsOf = (value: unknown) =>
    namedBy(collection, value).map((named) => ({ ...named, title: names.titleOf(named) }))
  const comparator = (one: Reference, other: Reference) => keyOf(one) === keyOf(other)
  const found = diffArrays(itemsOf(before), itemsOf(after), { comparator })
  const keys = (wanted: 'added' | 'removed') =>
    found.flatMap((change) => (change[wanted] ? change.value.map(keyOf) : []))
  const moved = keys('removed').filter((key) => keys('added').includes(key))
  return found.flatMap(({ added, removed, value }) =>
    value.flatMap((item): RelationItem[] => {
      const isMoved = moved.includes(keyOf(item))
      if (removed) return isMoved ? [] : [{ ...item, is: 'removed' }]
      if (!added) return [{ ...item, is: 'same' }]
      return [{ ...item, is: isMoved ? 'moved' : 'added' }]
    }),
  )
}
