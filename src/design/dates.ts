const timeZone = 'Europe/Paris'
const inParis = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone })
const monthInParis = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone })

/** « 3 mars 2026 », and « 1er mars 2026 » as French says it. Empty for what is not a date. */
export function longDate(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  return inParis.format(date).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0')
}

/** « mars 2026 ». Empty for what is not a date. */
export function longMonth(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? '' : monthInParis.format(date).replaceAll(' ', '\u00a0')
}
