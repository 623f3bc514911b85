const inParis = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
})

/** « 3 mars 2026 à 14:05 », the clock of Paris wherever one reads. Empty for what is not a date. */
export function longMoment(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  return inParis.format(date).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0')
}
