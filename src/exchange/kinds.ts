import { harmless, looksLikeFormula, plainText } from './cells'
import { dayOf, readDay } from './days'
import { asHeading } from './headings'
import { readNumber, twoReadings, writeNumber, type NumberReading } from './numbers'

export type Schema = Readonly<Record<string, unknown>>

export type Reading<Value> =
  | { value: Value }
  | { problem: string }
  /** What a cell may mean, to be asked of whoever sent it. */
  | { readings: Record<NumberReading, Value> }

/** What a column holds: how a cell says it, how JSON says it, and how a cell is read back. */
export type Kind<Value> = {
  write: (value: Value) => string
  json: (value: Value) => unknown
  /** A cell that is not blank. The problem says what to write instead. */
  read: (cell: string) => Reading<Value>
  /** For the people who read the files: « nombre », « oui ou non ». */
  form: string
  /** JSON Schema of a value that is there. */
  schema: Schema
}

const formulaRefused =
  'Cette cellule commence comme une formule\u00a0: écrivez un texte, ou une apostrophe devant.'

export const text = (longest: number): Kind<string> => ({
  write: harmless,
  json: (value) => value,
  read: (cell) => {
    if (looksLikeFormula(cell)) return { problem: formulaRefused }

    const value = plainText(cell)
    if (value.length <= longest) return { value }
    return {
      problem: `Ce texte dépasse ${longest} caractères (${value.length})\u00a0: raccourcissez-le.`,
    }
  },
  form: `texte, ${longest} caractères au plus`,
  schema: { type: 'string', maxLength: longest },
})

const percent = /\s*%\s*$/

export const saysPercent = (cell: string): boolean => percent.test(cell)

const withoutPercent = (cell: string) => cell.replace(percent, '')

export const number: Kind<number> = {
  write: writeNumber,
  json: (value) => value,
  read: (cell) => {
    const digits = withoutPercent(cell)
    const readings = twoReadings(digits)
    if (readings) return { readings }
    const value = readNumber(digits)
    if (value !== null) return { value }
    if (looksLikeFormula(cell)) return { problem: formulaRefused }
    return {
      problem:
        'Écrivez ici un nombre seul, en chiffres, avec une virgule pour les décimales («\u00a03,5\u00a0»).',
    }
  },
  form: 'nombre',
  schema: { type: 'number' },
}

export const wholeNumber = (least: number, most: number): Kind<number> => ({
  ...number,
  read: (cell) => {
    const value = readNumber(cell)
    const fits = value !== null && Number.isInteger(value) && value >= least && value <= most
    return fits ? { value } : { problem: `Écrivez ici un nombre entier entre ${least} et ${most}.` }
  },
  form: `nombre entier entre ${least} et ${most}`,
  schema: { type: 'integer', minimum: least, maximum: most },
})

/** As people and spreadsheets say it. */
const words: ReadonlyMap<string, boolean> = new Map([
  ...['oui', 'vrai', 'true', '1', 'x'].map((word) => [word, true] as const),
  ...['non', 'faux', 'false', '0'].map((word) => [word, false] as const),
])

export const yesNo: Kind<boolean> = {
  write: (value) => (value ? 'oui' : 'non'),
  json: (value) => value,
  read: (cell) => {
    const value = words.get(asSaid(cell))
    if (value !== undefined) return { value }
    return { problem: 'Écrivez «\u00a0oui\u00a0» ou «\u00a0non\u00a0».' }
  },
  form: 'oui ou non',
  schema: { type: 'boolean' },
}

export const day: Kind<string> = {
  write: dayOf,
  json: dayOf,
  read: (cell) => {
    const value = readDay(cell)
    return value
      ? { value }
      : { problem: 'Écrivez le jour d’une date qui existe, comme 2026-03-01 ou 01/03/2026.' }
  },
  form: 'date (AAAA-MM-JJ)',
  schema: { type: 'string', format: 'date' },
}

export const webAddress: Kind<string> = {
  ...text(2_000),
  read: (cell) => {
    const value = cell.trim()
    const url = value.length <= 2_000 && URL.canParse(value) ? new URL(value) : null
    return url && ['https:', 'http:'].includes(url.protocol)
      ? { value }
      : { problem: 'Écrivez une adresse complète, qui commence par https://' }
  },
  form: 'adresse web',
  schema: { type: 'string', format: 'uri' },
}

/** One of these codes; cells say it in French. */
export function choice<Code extends string>(words: Readonly<Record<Code, string>>): Kind<Code> {
  const codes = Object.keys(words).filter((code): code is Code => code in words)
  const bySaying = new Map(codes.map((code) => [asSaid(words[code]), code]))
  const quoted = codes.map((code) => `«\u00a0${words[code]}\u00a0»`).join(', ')

  return {
    write: (code) => words[code],
    json: (code) => code,
    read: (cell) => {
      const value = bySaying.get(asSaid(cell))
      return value ? { value } : { problem: `Écrivez l’un de ces mots\u00a0: ${quoted}.` }
    },
    form: `un mot parmi ${quoted}`,
    schema: { type: 'string', enum: codes },
  }
}

/** Short names separated by commas in a cell, an array in JSON. Written only. */
export const list: Kind<readonly string[]> = {
  write: (items) => harmless(items.join(', ')),
  json: (items) => items,
  read: (cell) => ({
    value: plainText(cell)
      .split(/\s*,\s*/)
      .filter(Boolean),
  }),
  form: 'liste, séparée par des virgules',
  schema: { type: 'array', items: { type: 'string' } },
}

/** People type capitals, straight apostrophes and spaces that a list of words does not have. */
const asSaid = asHeading
