const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const counted = (count: number, one: string, many: string) =>
  `${count}\u00a0${count > 1 ? many : one}`

/** How long something has been so: « depuis 2 jours ». */
export function sinceInWords(moment: Date | string, now: Date): string {
  const elapsed = now.getTime() - new Date(moment).getTime()
  if (elapsed >= DAY_MS) return `depuis ${counted(Math.floor(elapsed / DAY_MS), 'jour', 'jours')}`
  if (elapsed >= HOUR_MS) {
    return `depuis ${counted(Math.floor(elapsed / HOUR_MS), 'heure', 'heures')}`
  }
  return 'depuis moins d’une heure'
}
