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

const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/
const french = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/

/**
 * « 2026-03-01 », or « 01/03/2026 » as French spreadsheets save it, as a moment: noon, which is the
 * same day everywhere people read the site. Null for any other text and for 30 February.
 */
export function readDay(cell: string): string | null {
  const written = cell.trim()
  const { year, month, day } = (iso.exec(written) ?? french.exec(written))?.groups ?? {}
  if (!year || !month || !day) return null

  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${date}T12:00:00.000Z`)
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(date)) return null
  return moment.toISOString()
}
