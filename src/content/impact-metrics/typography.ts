/** U+202F, between the digits of a number and before `; ! ?` and `%`. */
export const narrowSpace = '\u202f'

/** U+00A0, before a colon, inside « », and between a number and what must not leave it. */
export const hardSpace = '\u00a0'

const frenchNumber = new Intl.NumberFormat('fr-FR', {
  maximumFractionDigits: 6,
  // What rounds to zero is zero, without a sign.
  signDisplay: 'negative',
})

/** « 70 000 », « 1,5 », « −3 »: grouped by U+202F, with a true minus sign. */
export const numeral = (value: number) => frenchNumber.format(value).replace('-', '−')

/** French keeps the singular below two, decimals included: « 0 ménage », « 1,5 heure ». */
export const isSingular = (value: number) => Math.abs(value) < 2

/** Starts of the usual words whose h forbids elision: « de handicapés », « de hausses ». */
const aspiratedH =
  /^(?:hach|hai|haï|halte|hall(?:es?|s)?\b|hamac|hameau|han(?:d(?:icap|ball)|gar|neton)|haras|harc|hareng|haricot|harpe|hasard|hauss|haut|hérisson|héron|héros|hibou|homard|honte|hors|hou|huit|hutte)/

/** « de » or « d’ », with the word: « de personnes », « d’habitants », « de handicapés ». */
export function withDe(words: string): string {
  const start = words.toLowerCase()
  const elided =
    /^[aeiouàâäéèêëîïôöùûüœæ]/.test(start) || (start.startsWith('h') && !aspiratedH.test(start))

  return elided && !start.startsWith('onz') ? `d’${words}` : `de ${words}`
}

const groupDigits = (digits: string) => digits.replaceAll(' ', narrowSpace)

/** Each line turns what an ordinary keyboard types into what French typography wants. */
const typesetting: readonly ((text: string) => string)[] = [
  (text) => text.replace(/'/g, '’'),
  (text) => text.replace(/(?<![\d,])\d{1,3}(?: \d{3})+(?!\d)/g, groupDigits),
  (text) => text.replace(/(\d) (?=million|milliard)/g, `$1${hardSpace}`),
  (text) => text.replace(/(\d)\s*%/g, `$1${narrowSpace}%`),
  (text) => text.replace(/(\d)\s*€/g, `$1${hardSpace}€`),
  (text) => text.replace(/\s*([;!?])(?=[\s»)]|$)/g, `${narrowSpace}$1`),
  (text) => text.replace(/\s*:(?=\s|$)/g, `${hardSpace}:`),
  (text) => text.replace(/«\s*/g, `«${hardSpace}`),
  (text) => text.replace(/\s*»/g, `${hardSpace}»`),
]

/**
 * Gives text typed on an ordinary keyboard its French spaces and apostrophes. Doing it twice
 * changes nothing, and an address or a time (« https://… », « 14:30 ») keeps its colon as it is.
 */
export function typeset(text: string): string {
  const set = typesetting.reduce((typed, improve) => improve(typed), text)
  // The space that one rule puts is what another waits for (« ;: »).
  return set === text ? text : typeset(set)
}

/** Lower case, without accents, every space alike: what is typed in a search box and what it finds. */
export const searchable = (text: string): string =>
  text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)\s(?=\d{3})/g, '')
    .replace(/[\s’']+/g, ' ')
    .trim()
