/** Words that stand for the newsroom's: no person, no programme, no figure of the real ones. */

export const name = 'Prénom Nom'

/** 120 signs, the most that a name or a title may have. */
export const longestName =
  'Prénom-Marie-Éléonore Nom-de-Famille-Composé de la Très-Longue-Signature, née Autre-Nom-Composé d’une Grande Généalogie.'

/** 60 letters that no space breaks. */
export const unbroken = 'Antidésinstitutionnalisationnellementhyperresponsabilisation'

export const sentence = 'Une phrase qui dit, sans jargon, ce que cette entrée apporte à qui la lit.'

export const longText =
  'Où l’œuvre commune mûrit\u00a0: un exemple de résumé qui prend toute la place qu’on lui laisse, avec ses accents (à, ç, é, ï, ô, ù), ses guillemets «\u00a0comme ceux-ci\u00a0», ses nombres, 1\u202f234\u202f567, et sa chute, qui n’arrive qu’à la troisième ligne.'

/** Leads nowhere else. Each address differs, since lists tell their entries apart by it. */
export const here = (word: string | number) => `/style?vers=${word}#piece-${word}`

export const steps = [
  { label: 'Accueil', href: here('accueil') },
  { label: 'Pionniers', href: here('pionniers') },
]
