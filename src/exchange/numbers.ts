const scientific = /^(?<sign>-?)(?<first>\d)(?:\.(?<rest>\d+))?e-(?<exponent>\d+)$/

/**
 * « 70000 », « 3,5 », « -12 »: no grouping, a comma for decimals, and every digit of the number. « 1,2500 »
 * with a zero more, because « 1,250 » could be read as thousands.
 */
export function writeNumber(value: number): string {
  if (Math.abs(value) >= 1e21) return BigInt(value).toString()
  const written = withoutExponent(String(value)).replace('.', ',')
  return unsure.test(written) ? `${written}0` : written
}

function withoutExponent(text: string): string {
  const { sign = '', first = '', rest = '', exponent } = scientific.exec(text)?.groups ?? {}
  return exponent ? `${sign}0.${'0'.repeat(Number(exponent) - 1)}${first}${rest}` : text
}

/** Spaces of any width and apostrophes part thousands; so do commas and points, once the decimals are known. */
const grouping = "[ \\u00a0\\u2007\\u2009\\u202f'’]"
const whole = (group: string) => `[-−]?\\d{1,3}(?:${group}\\d{3})`

const forms: readonly (readonly [form: RegExp, grouping: RegExp])[] = [
  [new RegExp(`^(?:[-−]?\\d+|${whole(grouping)}+)(?:,\\d+)?$`), new RegExp(grouping, 'g')],
  // « 1,250,000 » and « 1.250.000 », « 1,250.5 » and « 1.250,5 »: two signs leave no doubt.
  [new RegExp(`^${whole('\\.')}(?:(?:\\.\\d{3})+|,\\d+)$`), /\./g],
  [new RegExp(`^${whole(',')}(?:(?:,\\d{3})+|\\.\\d+)$`), /,/g],
]

/** « 1,250 », « 70.000 »: one and a quarter, or one thousand two hundred and fifty. */
const unsure = /^[-−]?[1-9]\d{0,2}[,.]\d{3}$/

/** Null for what is not a number, or could be two: « 3.5 » is not written so in French. */
export function readNumber(cell: string): number | null {
  const written = cell.trim()
  const form = unsure.test(written) ? undefined : forms.find(([one]) => one.test(written))
  return form ? numberIn(written.replace(form[1], '')) : null
}

function numberIn(digits: string): number | null {
  const value = Number(digits.replace('−', '-').replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

export type NumberReading = 'decimal' | 'thousands'

/** The two numbers that a cell may mean, or null when it leaves no doubt. */
export function twoReadings(cell: string): Record<NumberReading, number> | null {
  const written = cell.trim()
  if (!unsure.test(written)) return null
  const decimal = numberIn(written.replace('.', ','))
  const thousands = numberIn(written.replace(/[,.]/, ''))
  return decimal === null || thousands === null ? null : { decimal, thousands }
}
