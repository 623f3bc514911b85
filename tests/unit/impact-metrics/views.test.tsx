import { renderToStaticMarkup } from 'react-dom/server'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

import { comparable } from '@/content/impact-metrics/comparison'
import type { Figure } from '@/content/impact-metrics/figure'
import type { Claim } from '@/content/impact-metrics/model'
import { FigureList } from '@/content/impact-metrics/views/FigureList'
import { pictureOf } from '@/content/impact-metrics/views/FigurePicture'

const households = { kind: 'noun', singular: 'ménage', plural: 'ménages' } as const
const percent = { kind: 'percent' } as const
const helped: Claim = {
  nature: 'achieved',
  shape: 'exact',
  value: 70_000,
  unit: households,
  label: 'aidés',
  period: { kind: 'since', year: 2013 },
}

const today = '2026-11-25T08:00:00.000Z'
const publication = { siteName: 'Le site', origin: 'https://site.test', today }
const subject = { name: 'Jean-Louis Kiehl', path: '/pionniers/jean-louis-kiehl' }

const figureWith = (fields: Partial<Figure> = {}): Figure => ({
  id: '6f1c2a34-0000-4000-8000-000000000001',
  claim: helped,
  subject: { collection: 'pioneers', id: 'p1' },
  isCumulative: true,
  scope: null,
  caveat: null,
  source: {
    kind: 'report',
    title: 'Rapport annuel',
    publisher: 'Crésus',
    date: '2024-03-01T12:00:00.000Z',
    url: 'https://source.test/rapport',
  },
  verification: { level: 'documented', by: null, on: null },
  history: [],
  lastCheckedOn: null,
  archivedCopy: null,
  corrections: [],
  createdAt: '2024-01-05T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  ...fields,
})

const before = (value: number, replacedOn: string, isCorrection = false) => ({
  claim: { ...helped, value },
  replacedOn,
  isCorrection,
})

const listed = (...figures: Figure[]) =>
  renderToStaticMarkup(
    <FigureList
      entries={figures.map((figure) => ({ figure, subject }))}
      publication={publication}
    />,
  )
const drawn = (fields: Partial<Figure>) =>
  renderToStaticMarkup(<>{pictureOf(figureWith(fields), today)}</>)

describe('a figure is drawn', () => {
  test.each<[string, Claim, string]>([
    [
      'a change',
      { ...helped, shape: 'change', value: 25, valueTo: 8, unit: percent, period: null },
      'de 25\u202f% à 8\u202f% aidés',
    ],
    [
      'a range',
      { ...helped, shape: 'range', value: 63, valueTo: 80, unit: percent, period: null },
      'de 63\u202f% à 80\u202f% aidés',
    ],
    [
      'a share',
      { ...helped, shape: 'share', value: 2, outOf: 3, period: null },
      '2 ménages sur 3 aidés',
    ],
    [
      'a target',
      { ...helped, nature: 'target', period: { kind: 'by', year: 2020 } },
      'objectif 2020\u00a0: 70\u202f000 ménages aidés',
    ],
  ])('%s, and its sentence stands for it', (_, claim, sentence) => {
    const svg = drawn({ claim })
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="/)
    expect(svg).toContain(`>${sentence}</title>`)
    expect(svg.length).toBeLessThanOrEqual(2048)
  })

  test('but not when it is a bare number', () => {
    for (const shape of ['exact', 'at-least', 'about'] as const) {
      expect(drawn({ claim: { ...helped, shape } })).toBe('')
    }
  })

  test('with the values it had, save those that were wrong', () => {
    const svg = drawn({
      history: [before(50_000, '2024-06-01'), before(99_000, '2025-06-01', true)],
    })
    expect(svg).toContain('50\u202f000 (2024), 70\u202f000 (2025).</desc>')
    expect(svg).not.toContain('99')
  })

  test('not with values that counted something else', () => {
    const other = { ...helped, unit: { ...households, plural: 'familles' } }
    const history = [{ claim: other, replacedOn: '2024-06-01', isCorrection: false }]
    expect(drawn({ history })).toBe('')
  })

  test('each picture names its own text, on a page that shows the same one twice', () => {
    const claim: Claim = { ...helped, shape: 'share', value: 2, outOf: 3 }
    const page = listed(figureWith({ claim }), figureWith({ claim }))
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(1)
  })
})

describe('results stand on one scale', () => {
  const barsOf = (...claims: Claim[]) =>
    comparable(claims.map((claim) => ({ figure: figureWith({ claim }) }))).map(
      ({ figure }) => figure.claim.value,
    )

  test('when they count the same, in the same kind of period, the largest first', () => {
    expect(barsOf({ ...helped, value: 10 }, { ...helped, value: 30, shape: 'at-least' })).toEqual([
      30, 10,
    ])
  })

  test.each<[string, Claim]>([
    ['another unit', { ...helped, unit: { ...households, plural: 'familles' } }],
    ['a yearly count', { ...helped, period: { kind: 'per-year' } }],
    ['a target', { ...helped, nature: 'target', period: { kind: 'by', year: 2030 } }],
    ['a range', { ...helped, shape: 'range', valueTo: 80_000 }],
    ['a percentage', { ...helped, unit: percent }],
  ])('never beside %s', (_, other) => {
    expect(barsOf(helped, other)).toEqual([])
  })
})

describe('the card under a figure', () => {
  test('opens to what lets a reader judge it, and quote it', () => {
    const page = listed(
      figureWith({
        caveat: 'La source ne dit pas où.',
        lastCheckedOn: '2026-11-03T00:00:00.000Z',
        archivedCopy: { url: '/media/copie.pdf', name: 'copie.pdf' },
        history: [before(50_000, '2024-06-01')],
        corrections: [
          { note: 'Une erreur de lecture.', on: '2025-01-02', before: 'avant', after: 'après' },
        ],
      }),
    )
    for (const words of [
      'Source et détails<span class="_about_',
      '>, 70\u202f000 ménages</span>',
      'atteint, documenté, avec réserve',
      '<a href="https://source.test/rapport">Rapport annuel</a>',
      'Crésus, 1er\u00a0mars\u00a02024, rapport',
      '<a href="/media/copie.pdf">copie.pdf</a>',
      'Vérifié exact le 3\u00a0novembre\u00a02026',
      'La source ne dit pas où.',
      'Rectifié le 2\u00a0janvier\u00a02025',
      '<td>50\u202f000 ménages aidés depuis 2013</td><td>1er\u00a0juin\u00a02024',
      '<a href="/chiffres/6f1c2a34-0000-4000-8000-000000000001">70\u202f000 ménages</a>',
      'https://site.test/chiffres/6f1c2a34-0000-4000-8000-000000000001, consulté le 25\u00a0novembre\u00a02026.',
    ]) {
      expect(page).toContain(words)
    }
  })

  test('says the age of an old figure, and of a target missed in silence', () => {
    const old = { ...helped, period: { kind: 'during', year: 2015 } } as const
    const missed = { ...helped, nature: 'target', period: { kind: 'by', year: 2020 } } as const

    expect(listed(figureWith({ claim: old }))).toContain('(donnée de 2015)')
    expect(listed(figureWith({ claim: missed }))).toContain('(objectif 2020, résultat non publié)')
    expect(listed(figureWith())).not.toContain('donnée de')
  })

  test('leaves a page of twenty-four figures light', () => {
    const figures = Array.from({ length: 24 }, (_, index) =>
      figureWith({
        id: crypto.randomUUID(),
        claim: { ...helped, shape: 'change', value: index * 37, valueTo: 900 + index * 11 },
        caveat: `Le rapport de ${1990 + index} ne dit rien de la région ${index * 7919}.`,
        history: [before(index * 313, '2024-06-01')],
      }),
    )
    expect(gzipSync(listed(...figures)).length).toBeLessThan(20 * 1024)
  })
})
