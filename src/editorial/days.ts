const inParis = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Paris' })
const inWords = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })

/** The day it is in Paris, `2026-11-25`: days compare as text. */
export const dayInParis = (moment: Date | string): string => inParis.format(new Date(moment))

/** « 25 novembre 2026 », and « 1er mars 2026 » as French says it. */
export const dayInWords = (moment: Date | string): string =>
  inWords.format(new Date(moment)).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0')

const hours = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' })

/** « 09:23 », in Paris. */
export const hourInWords = (moment: Date | string): string => hours.format(new Date(moment))

/** « 9 h 23 », in Paris, as a sentence says it. */
export const timeInWords = (moment: Date | string): string =>
  hourInWords(moment).replace(/^0/, '').replace(':', '\u00a0h\u00a0')

/** « 25 novembre 2026 à 09:23 », in Paris. */
export const momentInWords = (moment: Date | string): string =>
  `${dayInWords(moment)} à ${hourInWords(moment)}`

const months = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** @param month « 2026-11 », which gives « novembre 2026 ». */
export const monthInWords = (month: string): string => months.format(new Date(`${month}-01`))
