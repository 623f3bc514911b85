const scientific = /^(?<sign>-?)(?<first>\d)(?:\.(?<rest>\d+))?e-(?<exponent>\d+)$/

/** « 70000 », « 3,5 », « -12 »: no grouping, a comma for decimals, and every digit of the number. */
export function writeNumber(value: number): string {
  if (Math.abs(value) >= 1e21) return BigInt(value).toString()
  return withoutExponent(String(value)).replace('.', ',')
}

function withoutExponent(text: string): string {
  const { sign = '', first = '', rest = '', exponent } = scientific.exec(text)?.groups ?? {}
  return exponent ? `${sign}0.${'0'.repeat(Number(exponent) - 1)}${first}${rest}` : text
}

const french = /^[-−]?(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:,\d+)?$/

/** Null for what is not a number written in French: « 3.5 » could be three thousand five hundred. */
export function readNumber(cell: string): number | null {
  const written = cell.trim()
  if (!french.test(written)) return null

  const value = Number(
    written
      .replace('−', '-')
      .replace(/[ \u00a0\u202f]/g, '')
      .replace(',', '.'),
  )
  return Number.isFinite(value) ? value : null
}
