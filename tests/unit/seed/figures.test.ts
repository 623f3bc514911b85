import { describe, expect, test } from 'vitest'

import type { SeedFigure } from '@/cms/seed/content/content'
import { pioneers } from '@/cms/seed/content/pioneers'
import { problemsOf, wording } from '@/content/impact-metrics/model'

const claimed = ({ nature, shape, value, valueTo, period, cumulative }: SeedFigure) => {
  const { kind, year, years } = period ?? {}
  return [
    [nature, shape, valueTo === undefined ? value : `${value}–${valueTo}`].join(' '),
    [kind, year ?? years].filter(Boolean).join(' ') + (cumulative ? ', cumulative' : ''),
  ]
}

/** The figures of the source page, one by one: what is claimed, and for when. */
const expected = {
  'mouna-aoun': [
    ['achieved exact 70000', 'since 2013, cumulative'],
    ['achieved exact 36', 'at 2015'],
  ],
  'chea-lun': [
    ['target exact 72000', 'by 2020'],
    ['achieved exact 600', ''],
    ['achieved at-least 120', ''],
    ['achieved at-least 49', ''],
    ['achieved exact 300', ''],
    ['achieved exact 27000', ''],
  ],
  'arnaud-habert': [
    ['achieved exact 560000', 'during 2013'],
    ['achieved exact 10000', 'per-year'],
    ['achieved change 25–8', ''],
  ],
  'jean-marc-guesne': [
    ['achieved exact 4600', 'since 2011, cumulative'],
    ['achieved exact 312', 'during 2015'],
    ['achieved exact 813', ''],
  ],
  'sandrine-raffin': [
    ['achieved exact 240', ''],
    ['achieved exact 3500000', ''],
  ],
  'jean-louis-kiehl': [
    ['achieved at-least 33000', ''],
    ['achieved range 63–80', ''],
    ['context exact 900000', ''],
  ],
  'anne-charpy': [
    ['achieved exact 23500', 'over 5'],
    ['estimate about 60000', 'over 5'],
    ['achieved exact 70', ''],
  ],
  'andre-dupon': [
    ['achieved exact 4', ''],
    ['achieved exact 2800', 'at 2015'],
    ['achieved exact 35000', 'over 35, cumulative'],
  ],
  'gilles-reydellet': [
    ['achieved exact 450000', 'per-year'],
    ['achieved exact 66', ''],
    ['achieved exact 36', ''],
  ],
}

const sentences = [
  '70 000 clients fragiles accompagnés depuis 2013',
  '36 collaborateurs de La Banque Postale engagés en 2015',
  'objectif 2020 : 72 000 emplois à créer',
  '600 acheteurs du groupe ayant des fournisseurs solidaires dans leurs objectifs',
  'au moins 120 initiatives engagées',
  'au moins 49 pays concernés par ces initiatives',
  '300 projets lancés',
  '27 000 personnes ramenées vers l’emploi',
  '560 000 heures d’insertion réalisées en 2013',
  '10 000 personnes touchées par an',
  'de 25 % à 8 % de rotation du personnel sur les chantiers',
  '4 600 vendeurs de rue dans le réseau depuis 2011',
  '312 vendeurs formés au micro-entrepreneuriat en 2015',
  '813 vendeurs bénéficiant d’une micro-assurance santé',
  '240 villes engagées dans le programme',
  '3,5 millions de Français touchés',
  'au moins 33 000 ménages surendettés aidés, conseillés et accompagnés',
  'de 63 % à 80 % des bénéficiaires durablement sortis du surendettement',
  '900 000 ménages concernés par le surendettement en France',
  '23 500 familles rencontrées en 5 ans',
  'environ 60 000 habitants rencontrés en 5 ans',
  '70 Voisins Malins recrutés, 16 heures par mois',
  '4 coentreprises créées',
  '2 800 personnes employées dans les 14 entreprises d’insertion de Vitamine T en 2015',
  '35 000 personnes insérées en 35 ans',
  '450 000 usagers reçus par an',
  '66 points d’information médiation multiservices (PIMMS)',
  '36 associations franchisées',
]

const figures = pioneers.flatMap((pioneer) => pioneer.figures)
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('the figures of each pioneer are those of the source page', () => {
  const seeded = pioneers.map((pioneer) => [pioneer.slug, pioneer.figures.map(claimed)])

  expect(Object.fromEntries(seeded)).toEqual(expected)
  expect(figures).toHaveLength(28)
})

test('each reads as a sentence', () => {
  expect(figures.map((figure) => plainSpaces(wording(figure, 'long')))).toEqual(sentences)
})

test('none has a problem, and all quote the source', () => {
  expect(figures.flatMap(problemsOf)).toEqual([])
  expect(figures.filter(({ excerpt }) => excerpt.length < 10)).toEqual([])
})

describe('what the source leaves in doubt is said beside the figure', () => {
  test.each([
    ['chea-lun', 0, /pas s’il a été atteint/],
    ['chea-lun', 2, /n’explique pas l’écart/],
    ['chea-lun', 4, /n’explique pas l’écart/],
    ['chea-lun', 5, /objectif pour 2020/],
    ['jean-marc-guesne', 0, /2011.*2013/],
    ['sandrine-raffin', 0, /sans le nommer/],
    ['jean-louis-kiehl', 1, /combien de personnes/],
    ['jean-louis-kiehl', 2, /non l’action de Crésus/],
    ['anne-charpy', 0, /ne s’additionnent pas/],
    ['anne-charpy', 1, /ne s’additionnent pas/],
    ['anne-charpy', 2, /CI.*CDI/],
  ])('%s, figure %d', (slug, index, doubt) => {
    const pioneer = pioneers.find((candidate) => candidate.slug === slug)
    expect(pioneer?.figures[index]?.caveat).toMatch(doubt)
  })
})
