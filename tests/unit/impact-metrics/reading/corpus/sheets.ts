import type { Claim } from '@/content/impact-metrics/claim'
import type { NamedClaim } from '@/content/impact-metrics/reading/comparison/known'

/** Invented organisations and their claims, that the sentences of the corpus are compared with. */

export type Class = 'matches' | 'contradicts' | 'unsourced'
export type Expected = readonly [passage: string, kind: Class]
export type Sheet = { claims: readonly NamedClaim[] }
/** A sentence, the claims it is compared with when any, and what is to be found in it. */
export type Row = readonly [sentence: string, ...rest: (Sheet | Expected)[]]

const noun = (singular: string, plural: string) => ({ kind: 'noun', singular, plural }) as const
const percent = { kind: 'percent' } as const
const hours = { kind: 'hours' } as const
const euros = { kind: 'euros' } as const

const sheet = (...claims: Claim[]): Sheet => ({
  claims: claims.map((claim, place) => ({
    id: String(place + 1),
    claim: { nature: 'achieved', shape: 'exact', ...claim },
  })),
})

/** Le Relais des Cimes advises people whose bank account is at risk. */
export const relais = sheet(
  {
    value: 48_000,
    unit: noun('client', 'clients'),
    label: 'fragiles accompagnés',
    period: { kind: 'since', year: 2014 },
  },
  {
    value: 42,
    unit: noun('collaborateur', 'collaborateurs'),
    label: 'engagés',
    period: { kind: 'during', year: 2016 },
  },
  {
    shape: 'range',
    value: 61,
    valueTo: 78,
    unit: percent,
    label: 'des bénéficiaires durablement sortis du surendettement',
  },
  { shape: 'at-least', value: 29_000, unit: noun('ménage', 'ménages'), label: 'surendettés aidés' },
)

/** Atelier Boréal buys from suppliers that hire people far from work. */
export const boreal = sheet(
  {
    nature: 'target',
    value: 15_000,
    unit: noun('emploi', 'emplois'),
    label: 'à créer',
    period: { kind: 'by', year: 2027 },
  },
  { value: 320, unit: noun('projet', 'projets'), label: 'lancés' },
  { shape: 'at-least', value: 45, unit: noun('pays', 'pays'), label: 'concernés' },
  { value: 8_400, unit: noun('personne', 'personnes'), label: 'ramenées vers l’emploi' },
)

/** La Passerelle Nord brings people to work on building sites. */
export const passerelle = sheet(
  {
    value: 512_000,
    unit: hours,
    label: 'd’insertion réalisées',
    period: { kind: 'during', year: 2018 },
  },
  { shape: 'change', value: 24, valueTo: 9, unit: percent, label: 'de rotation sur les chantiers' },
  {
    value: 9_800,
    unit: noun('personne', 'personnes'),
    label: 'touchées',
    period: { kind: 'per-year' },
  },
  {
    value: 1_240_000,
    unit: euros,
    label: 'de dons collectés',
    period: { kind: 'during', year: 2019 },
  },
)

/** Les Vergers Unis run canteens and gardens. */
export const vergers = sheet(
  { value: 21, unit: noun('bénévole', 'bénévoles'), label: 'mobilisés' },
  {
    shape: 'share',
    value: 66,
    unit: noun('élève', 'élèves'),
    label: 'qui goûtent un nouveau légume',
  },
  { value: 3_512_000, unit: noun('Français', 'Français'), label: 'sensibilisés' },
  { value: 240, unit: noun('ville', 'villes'), label: 'engagées dans le programme' },
  {
    value: 69_850,
    unit: noun('repas', 'repas'),
    label: 'distribués',
    period: { kind: 'at', year: 2021 },
  },
  {
    shape: 'share',
    value: 45,
    outOf: 60,
    unit: noun('ménage', 'ménages'),
    label: 'équipés d’un composteur',
  },
)

/** Rue Claire trains street vendors and mends bicycles. */
export const rueClaire = sheet(
  {
    value: 4_100,
    unit: noun('vendeur', 'vendeurs'),
    label: 'de rue dans le réseau',
    period: { kind: 'since', year: 2012 },
  },
  {
    value: 287,
    unit: noun('vendeur', 'vendeurs'),
    label: 'formés à la gestion',
    period: { kind: 'during', year: 2017 },
  },
  { value: 10, unit: percent, label: 'des vendeurs assurés' },
  { value: 4, unit: noun('atelier', 'ateliers'), label: 'de réparation ouverts' },
  { value: 12_400, unit: noun('vélo', 'vélos'), label: 'remis en état' },
)
