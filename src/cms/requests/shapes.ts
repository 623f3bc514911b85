import type { FlattenedField, SelectField } from 'payload'

import { holdsNodes } from './prose'

export type Shape = {
  /** What the field waits for, after « attend ». */
  expects: string
  fits: (value: unknown, field: FlattenedField) => boolean
}

const isText = (value: unknown) => typeof value === 'string'
const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNumeric = (value: unknown) =>
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && Number.isFinite(Number(value)))

const isYesOrNo = (value: unknown) => [true, false, 'true', 'false'].some((one) => one === value)

/** Engines read « 2026-02-30 » as the second of March. */
export function isDate(value: unknown): boolean {
  if (value instanceof Date) return Number.isFinite(value.getTime())
  if (typeof value !== 'string' || !/^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/.test(value)) return false
  const day = value.slice(0, 10)
  const read = new Date(day)
  return (
    Number.isFinite(Date.parse(value)) &&
    Number.isFinite(read.getTime()) &&
    read.toISOString().startsWith(day)
  )
}

const optionsOf = (field: FlattenedField): SelectField['options'] =>
  'options' in field && Array.isArray(field.options) ? field.options : []

const isChoice = (value: unknown, field: FlattenedField) =>
  optionsOf(field).some((option) => (typeof option === 'string' ? option : option.value) === value)

const isId = (value: unknown) => isText(value) || isText(Object(value).id)

function isRelated(value: unknown, field: FlattenedField): boolean {
  const to: unknown = 'relationTo' in field ? field.relationTo : undefined
  if (!Array.isArray(to)) return isId(value)
  const { relationTo, value: related } = Object(value)
  return to.includes(relationTo) && isId(related)
}

/** Forms send an emptied list as the number of its rows. */
const areRows = (value: unknown) =>
  value === 0 ||
  value === '0' ||
  (Array.isArray(value) && value.every((row) => row === null || isObject(row)))

const text: Shape = { expects: 'un texte', fits: isText }
const choice: Shape = { expects: 'un des choix de sa liste', fits: isChoice }
const related: Shape = { expects: 'l’identifiant d’un contenu', fits: isRelated }
const rows: Shape = { expects: 'une liste de lignes', fits: areRows }
const group: Shape = { expects: 'un objet', fits: isObject }

/** What a field of each type takes, whether or not the content is finished: a draft is validated no further. */
export const shapes: Partial<Record<FlattenedField['type'], Shape>> = {
  text,
  textarea: text,
  email: text,
  code: text,
  number: { expects: 'un nombre', fits: isNumeric },
  checkbox: { expects: '« true » ou « false »', fits: isYesOrNo },
  date: { expects: 'une date comme « 2026-11-29 »', fits: isDate },
  select: choice,
  radio: choice,
  relationship: related,
  upload: related,
  richText: { expects: 'un texte mis en forme par l’éditeur', fits: holdsNodes },
  array: rows,
  blocks: rows,
  group,
  tab: group,
}
