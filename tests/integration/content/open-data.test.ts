import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Theme } from '@/payload-types'
import { visitor } from '@/site/reader'

import { openNewsroom, type Newsroom } from '../../support/newsroom'

let newsroom: Newsroom
let ids: Record<'shown' | 'risky' | 'ofProgramme' | 'draft' | 'trashed' | 'ofNobody', string>
let theme: Theme

const ask = async (file: string) => {
  const { answerWith } = await import('@/app/donnees/answer')
  return answerWith(visitor(newsroom.payload), file)
}
const textOf = async (file: string) => {
  const bytes = await (await ask(file)).arrayBuffer()
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
const json = async (file: string) => JSON.parse(await textOf(file))

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { publishPioneer, publishMetric, writeMetric, publishProgramme, publishTheme } = newsroom
  theme = await publishTheme({ title: 'Habitat' })
  await publishTheme({ title: 'Vide' })
  const organisation = await newsroom.publishOrganisation({ name: 'Un Toit; pour tous' })
  const person = await publishPioneer({
    name: '=Anne',
    slug: 'anne',
    organisation: organisation.id,
    themes: [theme.id],
  })
  const hidden = await newsroom.writePioneer({ name: 'Secrète' })
  const programme = await publishProgramme({ name: 'Programme public', slug: 'programme-public' })
  const of = { relationTo: 'pioneers' as const, value: person.id }
  const trashed = await publishMetric({ label: 'jetés', subject: of })
  await newsroom.payload.update({
    collection: 'impact-metrics',
    id: trashed.id,
    context: { trusted: 'test' },
    data: { deletedAt: new Date().toISOString() },
  })

  const shown = await publishMetric({ subject: of })
  await newsroom.payload.update({
    collection: 'impact-metrics',
    id: shown.id,
    context: { trusted: 'test' },
    data: { label: 'en préparation' },
    draft: true,
  })
  ids = {
    shown: shown.id,
    risky: (await publishMetric({ label: '=HYPERLINK("x")', scope: '-5;2', subject: of })).id,
    ofProgramme: (
      await publishMetric({ subject: { relationTo: 'programmes', value: programme.id } })
    ).id,
    draft: (await writeMetric({ label: 'brouillons', subject: of })).id,
    trashed: trashed.id,
    ofNobody: (
      await publishMetric({
        label: 'secrets',
        subject: { relationTo: 'pioneers', value: hidden.id },
      })
    ).id,
  }
})
afterAll(() => newsroom.close())

test('the figures are those that readers see, about people they see, by id', async () => {
  const { figures } = await json('chiffres.json')
  const listed = figures.map(({ id }: { id: string }) => id)
  expect(listed).toEqual([ids.shown, ids.risky, ids.ofProgramme].toSorted())
})

test.each(['chiffres.json', 'chiffres.csv'])('%s says nothing of what is hidden', async (file) => {
  const text = await textOf(file)
  for (const word of ['brouillons', 'jetés', 'secrets', 'Secrète', 'en préparation']) {
    expect(text).not.toContain(word)
  }
  expect(text).toContain('70\u202f000 clients accompagnés depuis 2013')
  expect(text).toContain(`http://localhost:3000/chiffres/${ids.shown}`)
})

test('a figure carries its provenance and whom it is about', async () => {
  const { licence, figures } = await json('chiffres.json')
  expect(licence).toBe('Licence à préciser par la rédaction')
  expect(figures.find(({ id }: { id: string }) => id === ids.ofProgramme)).toMatchObject({
    subjectType: 'programmes',
    subjectSlug: 'programme-public',
    subjectName: 'Programme public',
    nature: 'achieved',
    value: 70_000,
    sourceKind: 'own-statement',
    verification: 'declared',
    reviewBy: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    licence,
  })
})

test('a spreadsheet has nothing to run', async () => {
  const text = await textOf('chiffres.csv')
  expect(text.startsWith('\ufeffIdentifiant;')).toBe(true)
  expect(text).toContain(`;"'=HYPERLINK(""x"")";`)
  expect(text).toContain(`;"'-5;2";`)
  expect(text).toContain(";'=Anne;")
})

test.each(['chiffres', 'pionniers', 'programmes', 'themes'])(
  '%s are the same bytes each time, in both formats',
  async (file) => {
    for (const format of ['csv', 'json']) {
      const text = await textOf(`${file}.${format}`)
      expect(text.length).toBeGreaterThan(50)
      expect(await textOf(`${file}.${format}`)).toBe(text)
    }
  },
)

test('a file says what it is, to whoever asks from anywhere', async () => {
  const csv = await ask('chiffres.csv')
  expect(Object.fromEntries(csv.headers)).toEqual({
    'access-control-allow-origin': '*',
    'content-disposition': 'attachment; filename=chiffres.csv',
    'content-type': 'text/csv; charset=utf-8; header=present',
  })
  const answer = await ask('chiffres.json')
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(answer.headers.has('content-disposition')).toBe(false)
})

test.each(['chiffres', 'chiffres.xml', 'chiffres.csv.json', 'toString.csv', 'utilisateurs.json'])(
  '%s is no file',
  async (file) => {
    const answer = await ask(file)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('n’existe pas')
  },
)

test('pioneers, programmes and themes are there, without drafts and without empty themes', async () => {
  const { pioneers } = await json('pionniers.json')
  expect(pioneers).toContainEqual(
    expect.objectContaining({
      slug: 'anne',
      name: '=Anne',
      organisation: 'Un Toit; pour tous',
      themes: ['habitat'],
      permalink: 'http://localhost:3000/pionniers/anne',
      updatedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    }),
  )
  expect(await textOf('pionniers.csv')).not.toContain('Secrète')
  expect((await json('programmes.json')).programmes).toMatchObject([{ slug: 'programme-public' }])
  expect((await json('themes.json')).themes).toMatchObject([{ slug: theme.slug }])
})

test('pages of 500 follow one another without a gap or a repetition', async () => {
  const { eachFigure } = await import('@/content/impact-metrics/queries/each')
  const { payload } = newsroom
  const { docs } = await payload.find({
    collection: 'impact-metrics',
    where: { id: { equals: ids.shown } },
    depth: 0,
  })
  const [model] = docs
  for (let made = 0; made < 520; made += 1) {
    const data = Object({ ...model, id: undefined })
    await payload.db.create({ collection: 'impact-metrics', data })
  }

  const read: string[] = []
  for await (const { id } of eachFigure(visitor(payload))) read.push(id)
  expect(new Set(read).size).toBe(523)
  expect(read).toEqual(read.toSorted())
})
