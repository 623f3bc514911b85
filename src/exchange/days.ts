/** Pages show dates as they are in Paris; so do the data files, as « 2026-03-01 ». */
const inParis = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day of a moment (ISO), or an empty text for what is not one. */
export function dayOf(moment: string): string {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? '' : inParis.format(date)
}

/** Spreadsheets write the hour of a day that has none. */
const hour =
  '(?:[T ,]+(?:à )?\\d{1,2}[:h]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?'
const named =
  '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)\\.) )?'

const forms = [
  '(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})',
  '(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4}|\\d{2})',
  `${named}(?<day>\\d{1,2})(?:er)?[ -](?<word>\\p{L}+)\\.?[ -](?<year>\\d{4}|\\d{2})`,
].map((form) => new RegExp(`^${form}${hour}$`, 'iu'))

/** As spreadsheets shorten them: the first letters that tell one month from the others. */
const months = [
  'jan',
  'fev',
  'mar',
  'avr',
  'mai',
  'juin',
  'juil',
  'aou',
  'sep',
  'oct',
  'nov',
  'dec',
]

function monthOf(word: string): number {
  const plain = word
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
  return months.findIndex((start) => plain.startsWith(start)) + 1
}

/** Excel counts days from the last of 1899, and shows the count when a cell has lost its format. */
const serial = /^[2-7]\d{4}(?:[.,]0+)?$/
const DAY_MS = 86_400_000
const excelStart = Date.UTC(1899, 11, 30)

/**
 * « 2026-03-01 », « 01/03/2026 00:00 », « 1er mars 2026 » or « 46082 », as spreadsheets save a day, as a
 * moment: noon, which is the same day everywhere people read the site. Null for any other text and for
 * 30 February.
 */
export function readDay(cell: string): string | null {
  const written = cell.trim().replace(/\s+/g, ' ')
  if (serial.test(written)) {
    const start = excelStart + Number.parseInt(written, 10) * DAY_MS
    return noonOf(new Date(start).toISOString().slice(0, 10))
  }
  const { year, month, word, day } =
    forms.map((form) => form.exec(written)?.groups).find((groups) => groups !== undefined) ?? {}
  if (!year || !day) return null
  const number = word === undefined ? Number(month) : monthOf(word)
  return noonOf(`${wholeYear(year)}-${padded(number)}-${padded(Number(day))}`)
}

const padded = (part: number) => String(part).padStart(2, '0')

/** As Excel reads a year of two digits. */
const wholeYear = (year: string) =>
  year.length === 4 ? year : String(Number(year) + (Number(year) < 30 ? 2_000 : 1_900))

function noonOf(date: string): string | null {
  const moment = new Date(`${date}T12:00:00.000Z`)
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(date)) return null
  return moment.toISOString()
}
