/**
 * Words that count the same kind of thing. French writers vary their nouns: « 300 projets » in the
 * text and « 120 initiatives » in the list may be one count. Everything here is compared as stems.
 */

/** Nouns that are used for one another; the first names the family. */
const synonyms: readonly (readonly string[])[] = [
  ['projet', 'initiative', 'action', 'programme'],
  ['emploi', 'poste'],
  ['ménage', 'foyer', 'famille'],
  ['ville', 'commune', 'municipalité'],
  ['salarié', 'collaborateur', 'employé'],
  ['entreprise', 'société'],
  ['bénévole', 'volontaire'],
  ['logement', 'habitation'],
]

/** Nouns for people: one who is brought back to work is counted as a job, and the other way round. */
const people: readonly string[] = [
  ...['personne', 'homme', 'femme', 'jeune', 'adulte', 'senior', 'habitant', 'bénéficiaire'],
  ...['client', 'usager', 'chômeur', 'demandeur', 'élève', 'étudiant', 'patient', 'Français'],
  ...['salarié', 'collaborateur', 'employé', 'bénévole', 'volontaire', 'vendeur', 'acheteur'],
]

const job: readonly string[] = ['emploi', 'poste']

/** Ways into a job: « ramenées vers l’emploi » says no more than « emplois ». */
const waysToAJob: readonly string[] = [
  ...['ramené', 'revenu', 'retrouvé', 'accédé', 'retourné', 'retour', 'remis', 'placé', 'occupé'],
  ...['obtenu', 'trouvé', 'vers', 'grâce', 'accès'],
]

/** What is said of anything that is begun or done: it tells no thing from another. */
const sayingNothing: readonly string[] = [
  ...['lancé', 'engagé', 'créé', 'créer', 'mené', 'conduit', 'réalisé', 'monté', 'développé'],
  ...['initié', 'démarré', 'déployé', 'concrétisé', 'existant', 'total', 'divers', 'différent'],
]

/** Words without a meaning of their own here. */
const small = new Set(
  'a au aux avec ce ces cet cette chez d dans de des deja du en entre et l la le les leur leurs n notre ou par pour qu que qui s sa se ses son sont soit sur un une y'.split(
    ' ',
  ),
)

/** The endings that tell feminine and plural from the word itself, one after the other. */
const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/[sx]$/, ''],
  [/(?<=..)trice$/, 'teur'],
  [/(?<=..)euse$/, 'eur'],
  [/(?<=..)iere$/, 'ier'],
  [/(?<=..)(?:enne|ienne)$/, 'en'],
  [/(?<=...)(?:aux|au)$/, 'al'],
  [/(?<=..)e+$/, ''],
  [/(?<=...)s$/, ''],
]

/** Without accents, elisions, feminine and plural: « Salariées » and « salarié » are one. */
export const stem = (word: string): string =>
  endings.reduce((rest, [ending, instead]) => rest.replace(ending, instead), unaccented(word))

const unaccented = (text: string) =>
  text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')

/** Hyphened words stay whole: « micro-entrepreneuriat » is not about « micro-assurance ». */
const wordsOf = (phrase: string) => unaccented(phrase).match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []

const stemsOf = (words: readonly string[]) => new Set(words.map(stem))

const familyOf = new Map(
  synonyms.flatMap((family) => family.map((word) => [stem(word), stem(family[0] ?? word)])),
)
const peopleStems = stemsOf(people)
const jobStems = stemsOf(job)
const wayStems = stemsOf(waysToAJob)
const emptyStems = stemsOf(sayingNothing)

/** `kind` is equal for things of one kind; `details` tell two counts of that kind apart. */
export type Thing = { kind: string; noun: string; details: ReadonlySet<string> }

/** What a phrase counts: « personnes ramenées vers l’emploi » is of the kind of « emplois ». */
export function thingCounted(phrase: string): Thing {
  const { noun, complement, rest } = takenApart(phrase)
  const kind = familyOf.get(noun) ?? [noun, ...complement].join(' ')
  const isAJob = peopleStems.has(noun) && rest.some((word) => jobStems.has(word))
  const dropped = (word: string) =>
    emptyStems.has(word) || ((isAJob || kind === 'emploi') && isWayToAJob(word))

  return {
    kind: isAJob ? 'emploi' : kind,
    noun: isAJob ? `${noun} emploi` : noun,
    details: new Set(rest.filter((word) => !dropped(word))),
  }
}

const isWayToAJob = (word: string) => wayStems.has(word) || jobStems.has(word)

/** « points d’information ouverts »: the noun, what it is a point of, and all that is said of it. */
function takenApart(phrase: string) {
  const words = wordsOf(phrase)
  const start = words.findIndex((word) => !small.has(word) && !/^\d/.test(word))
  const [noun = '', link = '', next = ''] = words.slice(Math.max(start, 0))
  const rest = words.slice(Math.max(start, 0) + 1).filter((word) => !small.has(word))

  return {
    noun: stem(noun),
    complement: /^(?:d|de|du|des)$/.test(link) && !small.has(next) ? [stem(next)] : [],
    rest: rest.map(stem),
  }
}

export const countsPeople = (phrase: string): boolean => {
  const { noun } = takenApart(phrase)
  return peopleStems.has(noun) || familyOf.get(noun) === stem('ménage')
}
