import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { figureCatalogue, type CatalogueEntry } from '@/app/(site)/_composition/published'
import { figureListing } from '@/app/(site)/chiffres/listing'
import { listFiguresByIds } from '@/content/impact-metrics/queries'
import type { ImpactMetric } from '@/payload-types'
import { narrow, optionsOf, type Choice } from '@/site/choices'
import { previewer, visitor } from '@/site/reader'

import { openNewsroom, type Newsroom } from '../../support/newsroom'

const { choiceOf, facets } = figureListing
const trusted = { trusted: 'test' } as const

let newsroom: Newsroom
let subjects: ImpactMetric['subject'][]

beforeAll(async () => {
  newsroom = await openNewsroom()
  const eau = await newsroom.publishTheme({ title: 'L’eau' })
  const emploi = await newsroom.publishTheme({ title: 'L’emploi' })
  const hidden = await newsroom.publishTheme({ title: 'Brouillon', _status: 'draft' })
  const both = await newsroom.publishPioneer({ themes: [eau.id, emploi.id] })
  const one = await newsroom.publishProgramme({ themes: [emploi.id, hidden.id] })
  const none = await newsroom.publishPioneer()
  subjects = [
    { relationTo: 'pioneers', value: both.id },
    { relationTo: 'programmes', value: one.id },
    { relationTo: 'pioneers', value: none.id },
  ]
  const jobs = { kind: 'noun', singular: 'emploi', plural: 'emplois' } as const
  const target = { nature: 'target', period: { kind: 'by', year: 2030 } } as const
  const writings: Partial<ImpactMetric>[] = [
    {},
    { unit: jobs, verification: { level: 'documented' } },
    { ...target, unit: jobs },
    { nature: 'estimate', unit: { kind: 'euros' } },
    {
      shape: 'share',
      value: 63,
      unit: { kind: 'percent' },
      verification: { level: 'third-party' },
    },
    { nature: 'context', unit: { kind: 'hours' } },
  ]
  for (const [index, writing] of writings.entries()) {
    for (const subject of subjects.slice(0, 1 + (index % 3))) {
      await newsroom.publishMetric({ ...writing, subject })
    }
  }
})
afterAll(() => newsroom.close())

const reader = () => visitor(newsroom.payload)
const catalogue = async () => (await figureCatalogue(reader())).entries
const ids = (entries: readonly CatalogueEntry[]) => entries.map(({ figure: { id } }) => id)
const save = (collection: 'impact-metrics' | 'pioneers', id: string, data: object) =>
  newsroom.payload.update({ collection, id, data, context: trusted, depth: 0 })

const choices: [what: string, asked: Record<string, string>][] = [
  ['nothing', {}],
  ['a nature', { nature: 'resultats' }],
  ['a unit', { unite: 'emplois' }],
  ['a theme', { theme: 'l-emploi' }],
  ['a verification', { verification: 'declares' }],
  ['a theme and a unit', { theme: 'l-eau', unite: 'emplois' }],
  ['a value nobody has', { unite: 'licornes' }],
]

describe('once a reader has chosen', () => {
  test.each(choices)('%s, each count is the length of the list behind it', async (_, asked) => {
    const entries = await catalogue()
    const choice = choiceOf(asked)

    for (const { name } of facets) {
      for (const { value, count } of optionsOf(entries, facets, choice, name)) {
        const behind: Choice = { ...choice, [name]: value }
        const list = ids(narrow(entries, facets, behind))
        const shown = await listFiguresByIds(reader(), list)
        expect({ behind, count: shown.length }).toEqual({ behind, count })
      }
    }
  })
})

test('every value is offered that a published figure has, and no other', async () => {
  const entries = await catalogue()
  const values = facets.map(({ name }) =>
    optionsOf(entries, facets, {}, name).map(({ value, count }) => `${value} ${count}`),
  )

  expect(entries).toHaveLength(12)
  expect(values).toEqual([
    ['contexte 3', 'estimations 1', 'objectifs 3', 'resultats 5'],
    ['clients 1', 'emplois 5', 'euros 1', 'heures 3', 'pour-cent 2'],
    ['l-eau 6', 'l-emploi 10'],
    ['declares 8', 'documentes 2', 'verifies 2'],
  ])
})

describe('the next edition', () => {
  /** A draft makes none: somebody else's publication does. */
  const openAnEdition = () => newsroom.publishOrganisation()

  const own = async (data: Partial<ImpactMetric> = {}) => {
    const { id } = await newsroom.publishMetric({ subject: subjects[0], ...data })
    expect(ids(await catalogue())).toContain(id)
    return id
  }

  test('neither lists nor counts a draft', async () => {
    const before = ids(await catalogue())
    await newsroom.writeMetric({ subject: subjects[0] })
    await openAnEdition()

    expect(ids(await catalogue())).toEqual(before)
  })

  test('has lost a figure that was withdrawn', async () => {
    const id = await own()
    await save('impact-metrics', id, { _status: 'draft' })

    expect(ids(await catalogue())).not.toContain(id)
  })

  test('has lost a figure that was thrown away', async () => {
    const id = await own()
    await save('impact-metrics', id, { deletedAt: new Date().toISOString() })

    expect(ids(await catalogue())).not.toContain(id)
  })

  test('has lost a figure that was erased', async () => {
    const id = await own()
    await newsroom.payload.delete({ collection: 'impact-metrics', id, context: trusted })

    expect(ids(await catalogue())).not.toContain(id)
  })

  test('has lost the figures of a person who was withdrawn, and has them back with the person', async () => {
    const { id: person } = await newsroom.publishPioneer()
    const id = await own({ subject: { relationTo: 'pioneers', value: person } })

    await save('pioneers', person, { _status: 'draft' })
    expect(ids(await catalogue())).not.toContain(id)

    await save('pioneers', person, { _status: 'published' })
    expect(ids(await catalogue())).toContain(id)
  })

  test('counts a figure under what it is now', async () => {
    const id = await own()
    const revision = { kind: 'update' }
    await save('impact-metrics', id, {
      nature: 'estimate',
      unit: { kind: 'euros' },
      revision,
      _status: 'published',
    })

    const found = narrow(
      await catalogue(),
      facets,
      choiceOf({ unite: 'euros', nature: 'estimations' }),
    )
    expect(ids(found)).toContain(id)
  })

  test('shows a published figure as it was published, whatever its draft says', async () => {
    const id = await own()
    await newsroom.payload.update({
      collection: 'impact-metrics',
      id,
      data: { nature: 'context' },
      draft: true,
      context: trusted,
    })
    await openAnEdition()

    const entry = (await catalogue()).find(({ figure }) => figure.id === id)
    expect(entry?.figure.claim.nature).toBe('achieved')
  })
})

test('a preview counts drafts too, and leaves what visitors see as it is', async () => {
  const { id } = await newsroom.writeMetric({ subject: subjects[0] })
  const editor = previewer(newsroom.payload, await newsroom.hire('editor'))

  expect(ids((await figureCatalogue(editor)).entries)).toContain(id)
  expect(ids(await catalogue())).not.toContain(id)
})
