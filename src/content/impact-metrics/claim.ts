/** The vocabulary of a figure: what it may claim, in code and in French, and which fields that takes. */

export const natureLabels = {
  achieved: 'atteint',
  target: 'objectif',
  estimate: 'estimation',
  context: 'contexte',
} as const

export const shapeLabels = {
  exact: 'valeur exacte',
  'at-least': 'au moins',
  about: 'environ',
  range: 'fourchette (de … à …)',
  change: 'évolution (passé de … à …)',
  share: 'part (x sur y, ou pourcentage)',
} as const

export const periodLabels = {
  at: 'à une date (en …)',
  during: 'au cours d’une année (en …)',
  since: 'depuis une année',
  between: 'entre deux années',
  'per-year': 'chaque année (par an)',
  by: 'à atteindre d’ici une année (objectifs seulement)',
  over: 'sur une durée (en … ans)',
} as const

export const unitLabels = {
  noun: 'ce que l’on compte (un nom)',
  percent: 'pour cent',
  hours: 'heures',
  euros: 'euros',
} as const

export const sourceLabels = {
  'own-statement': 'déclaration de l’organisation',
  report: 'rapport',
  study: 'étude',
  press: 'presse',
  statistics: 'statistique publique',
} as const

export const verificationLabels = {
  declared: 'déclaré',
  documented: 'documenté',
  'third-party': 'vérifié par un tiers',
} as const

export const revisionLabels = {
  update: 'une donnée nouvelle, qui remplace l’ancienne',
  correction: 'un rectificatif : la valeur publiée était fausse',
} as const

export type Nature = keyof typeof natureLabels
export type Shape = keyof typeof shapeLabels
export type PeriodKind = keyof typeof periodLabels
export type UnitKind = keyof typeof unitLabels
export type SourceKind = keyof typeof sourceLabels
export type VerificationLevel = keyof typeof verificationLabels

export type Unit = { kind?: UnitKind | null; singular?: string | null; plural?: string | null }

export type Period = {
  kind?: PeriodKind | null
  year?: number | null
  yearTo?: number | null
  /** A length, for `over`: « en 5 ans ». */
  years?: number | null
}

/**
 * The fields that make the sentence. All may be missing, because a draft is saved long before it
 * is complete: `problemsOf` says what is missing, `wording` writes « … » in its place.
 */
export type Claim = {
  nature?: Nature | null
  shape?: Shape | null
  value?: number | null
  /** Upper end of a range, or end of a change. */
  valueTo?: number | null
  /** The y of « x sur y ». A share without it is a percentage. */
  outOf?: number | null
  unit?: Unit | null
  /** The words that follow number and unit: « fragiles accompagnés ». */
  label?: string | null
  period?: Period | null
}

type ValueFields = Readonly<{ valueTo: boolean; outOf: boolean }>

/** Which value fields a shape has beside `value`. */
export const valuesOf: Readonly<Record<Shape, ValueFields>> = {
  exact: { valueTo: false, outOf: false },
  'at-least': { valueTo: false, outOf: false },
  about: { valueTo: false, outOf: false },
  range: { valueTo: true, outOf: false },
  change: { valueTo: true, outOf: false },
  share: { valueTo: false, outOf: true },
}

export type Need = 'required' | 'optional' | 'none'

type PeriodFields = Readonly<{ year: Need; yearTo: Need; years: Need }>

/** Which fields a kind of period has, and whether the sentence needs them. */
export const periodFieldsOf: Readonly<Record<PeriodKind, PeriodFields>> = {
  at: { year: 'required', yearTo: 'none', years: 'none' },
  during: { year: 'required', yearTo: 'none', years: 'none' },
  since: { year: 'required', yearTo: 'none', years: 'none' },
  between: { year: 'required', yearTo: 'required', years: 'none' },
  'per-year': { year: 'optional', yearTo: 'none', years: 'none' },
  by: { year: 'required', yearTo: 'none', years: 'none' },
  over: { year: 'optional', yearTo: 'none', years: 'required' },
}

/** Only what is counted by a noun needs its two spellings. */
export const hasNoun: Readonly<Record<UnitKind, boolean>> = {
  noun: true,
  percent: false,
  hours: false,
  euros: false,
}
