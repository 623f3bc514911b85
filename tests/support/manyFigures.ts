import type { ImpactMetric } from '@/payload-types'

import type { Newsroom } from './newsroom'

const shapes = ['exact', 'at-least', 'about', 'range', 'change', 'share'] as const
const periods = [
  {},
  { kind: 'at', year: 2015 },
  { kind: 'during', year: 2019 },
  { kind: 'since', year: 2013 },
  { kind: 'between', year: 2013, yearTo: 2019 },
  { kind: 'per-year', year: 2022 },
  { kind: 'over', years: 2.5 },
] as const satisfies readonly ImpactMetric['period'][]
const whens = [
  ...(['achieved', 'estimate', 'context'] as const).flatMap((nature) =>
    periods.map((period) => ({ nature, period })),
  ),
  { nature: 'target' as const, period: { kind: 'by' as const, year: 2031 } },
]
const values: Record<ImpactMetric['shape'], Partial<ImpactMetric>> = {
  exact: { value: 70_000 },
  'at-least': { value: 0.1 },
  about: { value: 1_234_567.891 },
  range: { value: 63.5, valueTo: 80 },
  change: { value: 25, valueTo: 8 },
  share: { value: 45, outOf: 60 },
}
const noun = { kind: 'noun', singular: 'ménage', plural: 'ménages' } as const

/** Every shape × nature × period. */
const claims = shapes.flatMap((shape) =>
  whens.map((when) => ({ shape, ...when, ...values[shape], unit: noun, label: 'aidés' })),
)

/** What a file could lose: spreadsheet formulas, quotes, line breaks, signs, spaces, decimals. */
const traps: Partial<ImpactMetric>[] = [
  { label: '=HYPERLINK("https://exemple.fr";"x")', scope: "'+33", caveat: "''=1" },
  { label: 'dits « fragiles »; "vraiment"', caveat: 'Une ligne.\nUne autre ;\r\n"et" la fin.\n' },
  { scope: '  espaces autour  ', caveat: '\tune tabulation devant', label: '-5 % de moins' },
  { shape: 'change', value: -3.25, valueTo: 4.75, unit: { kind: 'percent' }, label: 'de marge' },
  { shape: 'share', value: 63, outOf: null, unit: { kind: 'percent' }, label: 'des aidés' },
  { value: 1e-7, unit: { kind: 'euros' }, label: 'par geste' },
  { value: 12_000_000_000_000, unit: { kind: 'euros' }, label: 'dépensés' },
  { value: 2.5, unit: { kind: 'hours' }, label: 'par semaine', cumulative: true, additive: true },
  {
    label: 'vérifiés',
    verification: { level: 'third-party', by: 'Cabinet; "X"', on: '2025-03-30T22:30:00.000Z' },
    reviewBy: '2031-10-25T23:59:59.000Z',
    codes: { iris: 'PI4060', sdg: 8 },
    source: {
      kind: 'study',
      title: '@Étude',
      publisher: 'CNRS 😀',
      date: '2024-12-31T23:30:00.000Z',
      url: 'https://exemple.fr/a;b?c="d"',
      excerpt: 'Les mots\nde la « source ».',
    },
  },
]

/** Publishes people, a programme and a figure of every kind about them, with some that no reader sees. */
export async function publishEveryKindOfFigure(newsroom: Newsroom) {
  const anne = await newsroom.publishPioneer({ name: '=Anne; "dite" Charpy', slug: 'anne' })
  const lun = await newsroom.publishPioneer({ name: 'Chéa Lun', slug: 'chea-lun' })
  const programme = await newsroom.publishProgramme({ name: 'Un Toit', slug: 'un-toit' })
  const subjects = [
    { relationTo: 'pioneers' as const, value: anne.id },
    { relationTo: 'pioneers' as const, value: lun.id },
    { relationTo: 'programmes' as const, value: programme.id },
  ]
  for (const [at, data] of [...claims, ...traps].entries()) {
    await newsroom.publishMetric({ ...data, subject: subjects[at % subjects.length] })
  }
  await newsroom.writeMetric({ label: 'en brouillon', subject: subjects[0] })
  return claims.length + traps.length
}
