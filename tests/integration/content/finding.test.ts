import { stringify } from 'qs-esm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

type Doc = { id: string; name?: string; title?: string; [field: string]: unknown }

async function ask(collection: string, query: object): Promise<Doc[]> {
  const words = stringify({ draft: true, depth: 0, limit: 100, ...query })
  const writer = await newsroom.hire('writer')
  const answer = await newsroom.rest(writer, 'GET', `/api/${collection}?${words}`)
  expect(answer.status).toBe(200)
  return answer.body.docs
}

const titles = {
  pioneers: 'name',
  programmes: 'name',
  organisations: 'name',
  themes: 'title',
  pages: 'title',
  'impact-metrics': 'wording',
} as const

/** As the picker of a relation asks, which names the title; the search box of a list asks the same. */
const picked = (collection: keyof typeof titles, search: string) =>
  ask(collection, {
    select: { [titles[collection]]: true },
    sort: 'id',
    where: { and: [{ id: { not_in: ['none'] } }, { [titles[collection]]: { like: search } }] },
  })

const namesOf = (docs: Doc[]) => docs.map(({ name, title }) => name ?? title).sort()

describe('who looks for a person by name', () => {
  beforeAll(async () => {
    for (const name of ['Élodie Guesné', 'Łukasz Żółć', 'Đặng Thị Đức', 'Søren Ødegård', '李娜'])
      await newsroom.publishPioneer({ name, headline: 'Elle avance' })
    for (const name of ['محمد', 'Ελένη', 'Jürgen Straße', 'Zoé ﬁnancière', 'Une entre\u00adprise'])
      await newsroom.writePioneer({ name, headline: 'Il avance' })
    await newsroom.publishProgramme({ name: 'L’œuvre' })
  })

  test.each([
    ['elodie', 'Élodie Guesné'],
    ['élodie', 'Élodie Guesné'],
    ['ÉLODIE', 'Élodie Guesné'],
    ['e\u0301lodie', 'Élodie Guesné'],
    ['guesne', 'Élodie Guesné'],
    ['guesne elodie', 'Élodie Guesné'],
    ['lukasz zolc', 'Łukasz Żółć'],
    ['Żółć', 'Łukasz Żółć'],
    ['dang', 'Đặng Thị Đức'],
    ['soren', 'Søren Ødegård'],
    ['strasse', 'Jürgen Straße'],
    ['李', '李娜'],
    ['li na', '李娜'],
    ['مُحَمَّد', 'محمد'],
    ['ελενη', 'Ελένη'],
    ['financiere', 'Zoé financière'],
    ['entreprise', 'Une entreprise'],
  ])('finds her by « %s »', async (search, name) => {
    expect(namesOf(await picked('pioneers', search))).toEqual([name])
  })

  test.each(['oeuvre', 'l’œuvre', "l'oeuvre", 'ŒUVRE'])(
    'finds « L’œuvre » by « %s »',
    async (q) => {
      expect(namesOf(await picked('programmes', q))).toEqual(['L’œuvre'])
    },
  )

  test.each(['élodie zolc', '%', '_', '$where', '« »'])(
    'finds nobody by « %s »',
    async (search) => {
      expect(await picked('pioneers', search)).toEqual([])
    },
  )

  test('may also filter by the title alone, accents forgiven', async () => {
    const where = { name: { contains: 'elodie' } }
    expect(namesOf(await ask('pioneers', { where }))).toEqual(['Élodie Guesné'])
  })

  test('finds colleagues and pictures as well', async () => {
    const admin = await newsroom.hire('admin')
    const words = stringify({ where: { or: [{ name: { like: 'redaction' } }] } })
    await newsroom.hire('writer')
    const answer = await newsroom.rest(admin, 'GET', `/api/users?${words}`)
    expect(namesOf(answer.body.docs)).toEqual(['Rédaction'])
  })
})

describe('a document', () => {
  test('is found by the names that are tied to it, as they are now', async () => {
    const organisation = await newsroom.publishOrganisation({ name: 'Crédit Équitable' })
    const theme = await newsroom.publishTheme({ title: 'Énergie partagée' })
    const person = await newsroom.publishPioneer({
      name: 'Awa Sarr',
      organisation: organisation.id,
      themes: [theme.id],
    })
    const programme = await newsroom.publishProgramme({
      name: 'Microprêts',
      organisation: organisation.id,
      pioneers: [person.id],
    })
    const subject = { relationTo: 'pioneers' as const, value: person.id }
    const figure = await newsroom.publishMetric({ subject })

    const ids = async (collection: keyof typeof titles, search: string) =>
      (await picked(collection, search)).map(({ id }) => id)
    expect(await ids('pioneers', 'credit')).toEqual([person.id])
    expect(await ids('pioneers', 'awa equitable energie')).toEqual([person.id])
    expect(await ids('pioneers', 'micropret')).toEqual([person.id])
    expect(await ids('programmes', 'equitable')).toEqual([programme.id])
    expect(await ids('programmes', 'sarr')).toEqual([programme.id])
    expect(await ids('impact-metrics', 'SARR clients')).toEqual([figure.id])
    expect(await ids('organisations', 'sarr')).toEqual([organisation.id])

    const writer = await newsroom.hire('writer')
    await newsroom.save(writer, `organisations/${organisation.id}?draft=true`, { name: 'Crème' })
    expect(await ids('pioneers', 'creme')).toEqual([person.id])
    expect(await ids('pioneers', 'equitable')).toEqual([])
  })

  test('of which only a draft has the new words is found by them', async () => {
    const { id } = await newsroom.publishPioneer({ name: 'Avant Noël' })
    const writer = await newsroom.hire('writer')
    await newsroom.save(writer, `pioneers/${id}?draft=true`, { name: 'Après Pâques' })
    expect((await picked('pioneers', 'paques')).map((doc) => doc.id)).toEqual([id])
    expect(await picked('pioneers', 'noel')).toEqual([])
  })

  test('tells nobody what it is found by, takes it from nobody, and is the same content', async () => {
    const { id } = await newsroom.writePioneer({ name: 'Ève' })
    const writer = await newsroom.hire('writer')
    const before = await newsroom.workflow(writer, 'pioneers', id)

    await newsroom.save(writer, `pioneers/${id}?draft=true`, { searchTitle: 'x', searchText: 'x' })

    const [doc] = await ask('pioneers', { where: { id: { equals: id } } })
    expect(Object.keys(doc ?? {})).not.toContain('searchTitle')
    expect(Object.keys(doc ?? {})).not.toContain('searchText')
    const { latest } = await newsroom.stored('pioneers', id)
    expect(latest).toMatchObject([{ searchTitle: 'eve', searchText: 'eve avant' }])
    expect((await newsroom.workflow(writer, 'pioneers', id)).fingerprint).toBe(before.fingerprint)
  })
})

describe('a list sorted by name', () => {
  const inOrder = ['Cœur', 'coffre', 'Eau', 'Écho', 'eden', 'Édith', 'Œillet', 'Zoé']

  test('is in the order of a French dictionary, both ways', async () => {
    const where = { summary: { equals: 'À ranger' } }
    for (const name of ['Zoé', 'Édith', 'eden', 'Œillet', 'coffre', 'Écho', 'Cœur', 'Eau'])
      await newsroom.publishOrganisation({ name, summary: 'À ranger' })

    const names = async (sort: string) =>
      (await ask('organisations', { sort, where })).map(({ name }) => name)
    expect(await names('name')).toEqual(inOrder)
    expect(await names('-name')).toEqual(inOrder.toReversed())
  })
})

test('documents of an earlier version are made findable once, drafts as well', async () => {
  const { backfillSearch } = await import('@/cms/backfillSearch')
  const { db } = newsroom.payload
  const { id } = await newsroom.publishPioneer({ name: 'Léonie d’Avant' })
  const writer = await newsroom.hire('writer')
  await newsroom.save(writer, `pioneers/${id}?draft=true`, { name: 'Léonie d’Après' })
  const bare = { searchTitle: null, searchText: null }
  const versions = await newsroom.versionsOf('pioneers', id)
  await db.updateOne({ collection: 'pioneers', id, data: bare, req: {} })
  for (const { id: version, version: content } of versions) {
    const versionData = Object({ version: { ...content, ...bare } })
    await db.updateVersion({ collection: 'pioneers', id: version, versionData, req: {} })
  }
  const before = await newsroom.stored('pioneers', id)
  expect(await picked('pioneers', 'leonie')).toEqual([])

  expect(await backfillSearch(newsroom.payload)).toBe(1)
  expect(await backfillSearch(newsroom.payload)).toBe(0)

  expect((await picked('pioneers', 'apres leonie')).map((doc) => doc.id)).toEqual([id])
  const after = await newsroom.stored('pioneers', id)
  expect(after.row).toMatchObject({
    searchTitle: 'leonie d avant',
    updatedAt: before.row?.updatedAt,
  })
  const keyless = (doc: unknown) => ({ ...Object(doc), searchTitle: null, searchText: null })
  expect(after.latest.map(keyless)).toEqual(before.latest.map(keyless))
  expect(after.edition).toBe(before.edition)
})
