import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { siteIndex } from '@/app/(site)/recherche/siteIndex'
import { search } from '@/search/search'
import { sharedEdition } from '@/server/edition'
import { visitor } from '@/site/reader'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { prose, proseCiting } from '../../support/writings'

const trusted = { trusted: 'test' } as const

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

/** What the first request after a change finds: kind, and the title or the sentence. */
async function found(question: string): Promise<string[]> {
  const { index } = await siteIndex(visitor(newsroom.payload))
  return search(index, question).found.map(
    ({ document: { kind, title, summary } }) => `${kind} ${title || summary}`,
  )
}

const save = (collection: CollectionSlug, id: string, data: object, draft = false) =>
  newsroom.payload.update({
    collection,
    id,
    data: Object(data),
    draft,
    context: trusted,
    depth: 0,
  })

let count = 0
/** A word that no other document has, and no typo leads to. */
const freshWord = () => {
  count += 1
  const letter = String.fromCharCode(97 + count)
  return `zyg${letter.repeat(4)}oma`
}

describe('everything published is found by its words', () => {
  test('a pioneer by name, headline, organisation, themes and story', async () => {
    const organisation = await newsroom.publishOrganisation({ name: 'Zéphyrine' })
    const theme = await newsroom.publishTheme({ title: 'L’aquaponie' })
    await newsroom.publishPioneer({
      name: 'Anne-Élise Tördai',
      headline: 'Elle répare des vélocipèdes',
      organisation: organisation.id,
      themes: [theme.id],
      story: prose('Tout commence dans une champignonnière.'),
    })
    for (const question of ['tordai', 'velocipede', 'zephyrine', 'champignonnieres', 'Tördaï']) {
      expect(await found(question), question).toEqual(['pioneers Anne-Élise Tördai'])
    }
    expect(await found('aquaponie')).toEqual(['themes L’aquaponie', 'pioneers Anne-Élise Tördai'])
  })

  test('a programme, a page, a hub’s introduction', async () => {
    const theme = await newsroom.publishTheme({ introduction: prose('Une mycorhize.') })
    const { name } = await newsroom.publishProgramme({
      themes: [theme.id],
      summary: 'De la luzerne.',
      story: prose('Puis du sainfoin.'),
    })
    const { title } = await newsroom.publishPage({ content: prose('La sérendipité.') })

    expect(await found('luzernes')).toEqual([`programmes ${name}`])
    expect(await found('sainfoin')).toEqual([`programmes ${name}`])
    expect(await found('serendipite')).toEqual([`pages ${title}`])
    expect(await found('mycorhizes')).toEqual([`themes ${theme.title}`])
  })

  test('a hub by what it sends readers to', async () => {
    const { id, title } = await newsroom.publishTheme({
      resources: [
        {
          title: 'Traité de phytoépuration',
          url: 'https://exemple.invalid/traite',
          kind: 'book',
          language: 'fr',
          checkedOn: '2026-03-01T12:00:00.000Z',
        },
      ],
    })
    await newsroom.publishPioneer({ themes: [id] })

    expect(await found('phytoepuration')).toEqual([`themes ${title}`])
  })

  test('a figure by its sentence and by whom it is about', async () => {
    const { id } = await newsroom.publishPioneer({ name: 'Ursule Quetsche' })
    await newsroom.publishMetric({
      subject: { relationTo: 'pioneers', value: id },
      value: 61_234,
      unit: { kind: 'noun', singular: 'trottinette', plural: 'trottinettes' },
    })
    expect(await found('trottinette')).toEqual([
      'figures 61\u202f234 trottinettes accompagnés depuis 2013',
    ])
    expect(await found('61 234')).toHaveLength(1)
    expect(await found('quetsche')).toEqual([
      'pioneers Ursule Quetsche',
      'figures 61\u202f234 trottinettes accompagnés depuis 2013',
    ])
  })
})

describe('what is not published is not found', () => {
  test.each([
    ['a pioneer', (word: string) => newsroom.writePioneer({ name: word }), 'pioneers'],
    ['a page', (word: string) => newsroom.publishPage({ title: word, _status: 'draft' }), 'pages'],
    [
      'a programme',
      (word: string) => newsroom.publishProgramme({ name: word, _status: 'draft' }),
      'programmes',
    ],
    [
      'a figure',
      (word: string) => newsroom.writeMetric({ label: word, unit: { kind: 'euros' } }),
      'impact-metrics',
    ],
  ] as const)('%s: draft, published, withdrawn, trashed', async (_, write, collection) => {
    const word = freshWord()
    const { id } = await write(word)
    await newsroom.publishOrganisation()
    expect(await found(word)).toEqual([])

    await save(collection, id, { _status: 'published' })
    expect(await found(word)).toHaveLength(1)

    await save(collection, id, { _status: 'draft' })
    expect(await found(word)).toEqual([])

    await save(collection, id, { _status: 'published' })
    expect(await found(word)).toHaveLength(1)

    await save(collection, id, { deletedAt: new Date().toISOString() })
    expect(await found(word)).toEqual([])
  })

  test('nor what was erased', async () => {
    const word = freshWord()
    const { id } = await newsroom.publishPioneer({ name: word })
    expect(await found(word)).toHaveLength(1)

    await newsroom.payload.delete({ collection: 'pioneers', id, context: trusted })
    expect(await found(word)).toEqual([])
  })

  test('nor the draft of what is published', async () => {
    const [live, next] = [freshWord(), freshWord()]
    const { id } = await newsroom.publishPioneer({ story: prose(live) })
    await save('pioneers', id, { story: prose(next) }, true)
    await newsroom.publishOrganisation()

    expect(await found(next)).toEqual([])
    expect(await found(live)).toHaveLength(1)
  })

  test('nor a hub that gathers nothing, as its page answers 404', async () => {
    const title = freshWord()
    const theme = await newsroom.publishTheme({ title })
    expect(await found(title)).toEqual([])

    const { id, name } = await newsroom.publishPioneer({ themes: [theme.id] })
    expect(await found(title)).toEqual([`themes ${title}`, `pioneers ${name}`])

    await save('pioneers', id, { _status: 'draft' })
    expect(await found(title)).toEqual([])
  })

  test('nor the figures of a person who was withdrawn', async () => {
    const label = freshWord()
    const { id } = await newsroom.publishPioneer()
    await newsroom.publishMetric({ label, subject: { relationTo: 'pioneers', value: id } })
    expect(await found(label)).toHaveLength(1)

    await save('pioneers', id, { _status: 'draft' })
    expect(await found(label)).toEqual([])
  })

  test('nor suggested', async () => {
    const word = freshWord()
    await newsroom.writePioneer({ name: word })
    await newsroom.publishOrganisation()
    const { index } = await siteIndex(visitor(newsroom.payload))

    expect(search(index, word.slice(0, -1)).suggestion).toBeNull()
  })
})

test('a text that was published again is found by its new words', async () => {
  const [before, after] = [freshWord(), freshWord()]
  const { id } = await newsroom.publishPioneer({ story: prose(before) })
  expect(await found(before)).toHaveLength(1)

  await save('pioneers', id, { story: prose(after), _status: 'published' })
  expect(await found(before)).toEqual([])
  expect(await found(after)).toHaveLength(1)
})

describe('what a document borrows from another is found as it is now', () => {
  test('the title of a theme, the name of an organisation', async () => {
    const [before, after, firm, newFirm] = [freshWord(), freshWord(), freshWord(), freshWord()]
    const theme = await newsroom.publishTheme({ title: before })
    const organisation = await newsroom.publishOrganisation({ name: firm })
    const { name } = await newsroom.publishPioneer({
      themes: [theme.id],
      organisation: organisation.id,
    })
    expect(await found(before)).toContain(`pioneers ${name}`)
    expect(await found(firm)).toEqual([`pioneers ${name}`])

    await save('themes', theme.id, { title: after, _status: 'published' })
    await save('organisations', organisation.id, { name: newFirm, _status: 'published' })
    expect(await found(before)).toEqual([])
    expect(await found(after)).toContain(`pioneers ${name}`)
    expect(await found(firm)).toEqual([])
    expect(await found(newFirm)).toEqual([`pioneers ${name}`])
  })

  test('the name of whom a figure is about', async () => {
    const [before, after] = [freshWord(), freshWord()]
    const { id } = await newsroom.publishPioneer({ name: before })
    await newsroom.publishMetric({ subject: { relationTo: 'pioneers', value: id } })
    expect(await found(before)).toHaveLength(2)

    await save('pioneers', id, { name: after, _status: 'published' })
    expect(await found(before)).toEqual([])
    expect(await found(after)).toHaveLength(2)
  })

  test('a figure cited in a text', async () => {
    const unit = freshWord()
    const metric = await newsroom.publishMetric({
      value: 71_717,
      unit: { kind: 'noun', singular: unit, plural: unit },
    })
    const { name } = await newsroom.publishPioneer({ story: proseCiting(metric.id) })
    expect(await found(`71717 ${unit}`)).toContain(`pioneers ${name}`)

    const revision = { kind: 'update' }
    await save('impact-metrics', metric.id, { value: 81_818, revision, _status: 'published' })
    expect(await found('71717')).toEqual([])
    expect(await found('81818')).toContain(`pioneers ${name}`)
  })
})

test('one publication is read again, and the rest is kept', async () => {
  await found('x')
  const number = sharedEdition().number
  const kept = await siteIndex(visitor(newsroom.payload))
  const { id } = await newsroom.publishPioneer()
  const next = await siteIndex(visitor(newsroom.payload))

  expect(sharedEdition().number).not.toBe(number)
  const anew = [...next.texts].filter(([key, text]) => kept.texts.get(key) !== text)
  expect(anew.map(([key]) => key)).toEqual([id])
})
