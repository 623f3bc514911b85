import type { Field } from 'payload'

import {
  heading,
  inBold,
  link,
  linkTo,
  list,
  paragraph,
  richTextOf,
  words,
  type Piece,
} from './richText'

/** Values that something on the way from a form to the database might mend, cut or round. */

export type Known = Readonly<Record<string, string>>

/** What the fields of a content are filled with. */
type Filling = { round: number; known: Known; lines: readonly (string | null)[] }

const texts = [
  '  deux  espaces, « L’été » à 100 % — cœur, ça & là <b>"quotes"</b>  ',
  "https%3A%2F%2Fexemple.fr%2Fdéjà%20codé 👩🏽‍🏫 \\ ' ` ${x} %s {{y}}",
  'Une ligne.\nUne autre\u202f;\u00a0«\u00a0mot\u00a0»\t0,1\r\nFin\n',
  '0',
  'false null undefined [] 2024-02-30 1e21',
  '',
  null,
]

const numbers = [0, 1e21, 0.1 + 0.2, -3.25, 9_007_199_254_740_991, 5e-324, null]

const dates = [
  '2024-02-29T00:00:00.000Z',
  '2024-03-31T01:30:00.123Z',
  '1969-12-31T23:59:59.999Z',
  '9999-12-31T23:59:59.000Z',
  null,
]

const jsons = [
  { b: [0, '', null, { a: 1e21 }], a: ' é ', 'clé.avec point': false },
  [],
  [[1, 0.1 + 0.2]],
  'un texte',
  null,
]

/** Payload runs the hooks of a node by its id: two links of one id would hide each other. */
const oneOf = (index: number, piece: Piece): Piece => ({
  ...piece,
  id: (index + 1).toString(16).padStart(24, 'a'),
})

/** Addresses a writer may leave in a draft: whatever they are, a save keeps them. */
export const addresses = [
  'https://exemple.fr/Documents partages/Rapport annuel.pdf',
  'https%3A%2F%2Fexemple.fr%2Frapport',
  'https://exemple.fr/a%20b%2Fc?q=%C3%A9t%C3%A9&r=100%#haut',
  'https://été.exemple.fr/œuvre?«oui»',
  'https://exemple/sans-point',
  'https:/exemple.fr',
  'mailto:nom@exemple.fr?subject=Bonjour à tous',
  '/plan-du-site',
  '#bas',
  'www.exemple.fr',
  'javascript:alert(1)',
  'https://',
]

const nestedList: Piece = {
  ...list('Ceci', 'Cela'),
  listType: 'number',
  tag: 'ol',
  start: 3,
  children: [
    { ...Object(list('Ceci').children)[0] },
    { ...Object(list('').children)[0], value: 2, indent: 1, children: [list('Dessous')] },
  ],
}

export const everyNode = (
  known: Known,
  links: readonly string[],
  lines: readonly (string | null)[] = texts,
) =>
  richTextOf(
    heading('h2', 'Un intertitre', { type: 'linebreak', version: 1 }, 'sur des lignes'),
    heading('h3', ''),
    paragraph(),
    ...lines.map((text) => paragraph(text ?? '', inBold(' gras '), words('les autres', 3))),
    paragraph('avant', { ...words('\t'), type: 'tab', mode: 'normal', detail: 2 }, 'après'),
    ...links.map((url, index) => paragraph('Lire ', oneOf(index, link('le rapport', url)), '.')),
    paragraph({ ...link('seul', links[0] ?? ''), type: 'autolink' }),
    ...(known.pages ? [paragraph(linkTo('la page', 'pages', known.pages))] : []),
    ...(known['impact-metrics']
      ? [
          paragraph('Ils sont ', {
            type: 'inlineBlock',
            version: 1,
            fields: {
              id: '0123456789abcdef01234568',
              blockType: 'figure',
              metric: known['impact-metrics'],
              form: 'long',
            },
          }),
        ]
      : []),
    list('Ceci', 'Cela'),
    nestedList,
    { ...paragraph('Citation'), type: 'quote' },
    { type: 'horizontalrule', version: 1 },
  )

const pick = <Value>(values: readonly Value[], round: number) => values[round % values.length]

function reference(relationTo: string | readonly string[], known: Known): unknown {
  if (typeof relationTo === 'string') return known[relationTo]
  const collection = relationTo.find((one) => known[one]) ?? ''
  return { relationTo: collection, value: known[collection] }
}

const isSet = (value: unknown) => value !== undefined && value !== null

/** What this field is filled with in this round; undefined where nobody fills it. */
function valueOf(field: Field, filling: Filling): unknown {
  const { round, known, lines } = filling
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
      return 'hasMany' in field && field.hasMany
        ? lines.filter((text) => typeof text === 'string').slice(0, round)
        : pick(field.custom?.verbatim ? addresses : lines, round)
    case 'number':
      return 'hasMany' in field && field.hasMany ? numbers.slice(0, round) : pick(numbers, round)
    case 'date':
      return pick(dates, round)
    case 'json':
      return pick(jsons, round)
    case 'checkbox':
      return round % 2 === 0
    case 'select':
    case 'radio': {
      const values = field.options.map((option) => Object(option).value ?? option)
      return 'hasMany' in field && field.hasMany ? values.slice(0, round) : pick(values, round)
    }
    case 'relationship':
    case 'upload': {
      const value = reference(field.relationTo, known)
      const isKnown = isSet(Array.isArray(field.relationTo) ? Object(value).value : value)
      if (field.hasMany) return isKnown && round % 2 === 0 ? [value] : []
      return isKnown ? value : undefined
    }
    case 'richText':
      return everyNode(known, addresses, lines)
    case 'array':
      return Array.from({ length: round }, (_, row) =>
        fill(field.fields, { ...filling, round: row + round }),
      )
    case 'group':
      return fill(field.fields, filling)
    default:
      return undefined
  }
}

const keepsTheBooks = (field: Field) =>
  Boolean(field.custom?.bookkeeping) || ('virtual' in field && Boolean(field.virtual))

const own = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']

function fill(fields: readonly Field[], filling: Filling): Record<string, unknown> {
  return Object.assign(
    {},
    ...fields.map((field, index): object => {
      const here = { ...filling, round: filling.round + index }
      if (keepsTheBooks(field)) return {}
      if (field.type === 'tabs')
        return Object.assign(
          {},
          ...field.tabs.map((tab) => {
            const values = fill(tab.fields, here)
            return 'name' in tab && tab.name ? { [tab.name]: values } : values
          }),
        )
      if (!('name' in field) || !field.name)
        return 'fields' in field ? fill(field.fields, here) : {}
      if (own.includes(field.name)) return {}
      const value = valueOf(field, here)
      return value === undefined ? {} : { [field.name]: value }
    }),
  )
}

/** A value for every field somebody fills, another one in each round. */
export const valuesOf = (
  fields: readonly Field[],
  round: number,
  known: Known,
  lines: Filling['lines'] = texts,
): Record<string, unknown> => fill(fields, { round, known, lines })
