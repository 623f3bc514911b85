import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { NOTHING_YET } from '@/editorial/beginning'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Colleague } from '../../support/people'

let newsroom: Newsroom
let writer: Colleague
let editor: Colleague
let drawId: (collection: CollectionSlug) => string

beforeAll(async () => {
  newsroom = await openNewsroom()
  writer = await newsroom.hire('writer')
  editor = await newsroom.hire('editor')
  ;({ drawId } = await import('@/editorial/cms/beginning/drawnId'))
})
afterAll(() => newsroom.close())

const contents = [
  'pioneers',
  'programmes',
  'themes',
  'impact-metrics',
  'organisations',
  'pages',
] as const

/** What the admin reads to fill a form. */
const openForm = (person: Colleague, collection: CollectionSlug, id: string) =>
  newsroom.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    overrideAccess: false,
    user: person,
  })

const save = (person: Colleague, path: string, data: object = { name: 'Lina' }) =>
  newsroom.rest(person, 'PATCH', `/api/${path}`, { basedOn: NOTHING_YET, ...data })

const counts = () =>
  Promise.all([...contents, 'revisions', 'journal'].map((kind) => newsroom.countOf(Object(kind))))

describe('a form that is opened to write something new', () => {
  test.each(contents)('of %s is blank, and leaves nothing', async (collection) => {
    const before = await counts()
    const id = drawId(collection)

    const blank = await openForm(writer, collection, id)

    expect(blank).toMatchObject({ id, basedOn: NOTHING_YET })
    expect(await counts()).toEqual(before)
    expect(await newsroom.versionsOf(collection, id)).toEqual([])
    const asked = await newsroom.rest(writer, 'GET', `/api/${collection}/${id}?draft=true`)
    expect(asked.status).toBe(404)
  })

  test('does not open for those who write nothing, nor under an id nobody drew', async () => {
    const admin = await newsroom.hire('admin')
    const drawn = drawId('pioneers')
    const invented = drawn.slice(0, -1) + (drawn.endsWith('0') ? '1' : '0')

    expect(await openForm(admin, 'pioneers', drawn)).toBeNull()
    expect(await openForm(writer, 'pioneers', invented)).toBeNull()
    expect(await openForm(writer, 'programmes', drawn)).toBeNull()
  })
})

describe('the first save of a new form', () => {
  test.each([
    ['by itself', 'draft=true&autosave=true'],
    ['by hand', 'draft=true'],
  ])('creates the document with all that was typed, %s', async (_, flags) => {
    const id = drawId('pioneers')

    const first = await save(writer, `pioneers/${id}?${flags}`, { name: 'Lina', headline: 'Une' })
    const { basedOn } = first.body.doc
    const next = await save(writer, `pioneers/${id}?${flags}`, { basedOn, headline: 'Une phrase' })

    expect([first.status, next.status], next.message).toEqual([200, 200])
    const { latest } = await newsroom.stored('pioneers', id)
    expect(latest).toHaveLength(1)
    expect(latest[0]).toMatchObject({ name: 'Lina', headline: 'Une phrase', slug: 'lina' })
    const { contributors } = await newsroom.workflow(writer, 'pioneers', id)
    expect(contributors).toEqual([writer.id])
    await newsroom.rest(editor, 'DELETE', `/api/pioneers/${id}`)
  })

  test('happens once: a second tab hears that there is something already', async () => {
    const id = drawId('programmes')
    const first = await save(writer, `programmes/${id}?draft=true`, { name: 'Ici' })

    const second = await save(writer, `programmes/${id}?draft=true`, { name: 'Là' })

    expect([first.status, second.status]).toEqual([200, 409])
    expect(second.body.errors[0].data.conflict.fields).toEqual([{ name: 'name', label: 'Nom' }])
    expect((await newsroom.stored('programmes', id)).latest).toMatchObject([{ name: 'Ici' }])
    const read = await newsroom.rest(writer, 'GET', `/api/programmes/${id}?draft=true`)
    expect(read.body.basedOn).toBe(first.body.doc.basedOn)
  })

  test('of two at once makes one document', async () => {
    const id = drawId('organisations')

    const answers = await Promise.all([
      save(writer, `organisations/${id}?draft=true`, { name: 'Ici' }),
      save(editor, `organisations/${id}?draft=true`, { name: 'Là' }),
    ])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await newsroom.stored('organisations', id)).latest).toHaveLength(1)
  })

  test('creates nothing under an id that was invented, drawn for something else, or erased', async () => {
    const erased = drawId('pioneers')
    await save(writer, `pioneers/${erased}?draft=true`)
    await newsroom.rest(editor, 'DELETE', `/api/pioneers/${erased}`)
    const before = await counts()

    for (const id of [erased, drawId('themes'), erased.replace(/.$/, 'x')]) {
      expect((await save(writer, `pioneers/${id}?draft=true`)).status, id).toBe(404)
    }
    expect(await openForm(writer, 'pioneers', erased)).toBeNull()
    expect(await counts()).toEqual(before)
  })

  test('is refused to those who may not write', async () => {
    const admin = await newsroom.hire('admin')
    const before = await counts()

    const answer = await save(admin, `pioneers/${drawId('pioneers')}?draft=true`)

    expect(answer.status).toBe(403)
    expect(await counts()).toEqual(before)
  })
})

describe('drafts that were opened before and never filled', () => {
  const DAY_MS = 24 * 60 * 60 * 1000
  const inTwoDays = () => new Date(Date.now() + 2 * DAY_MS)
  /** As Payload made them when a form was opened. */
  const opened = (collection: CollectionSlug, data: object = {}) =>
    newsroom.payload.create(
      Object({ collection, data, depth: 0, draft: true, overrideAccess: false, user: writer }),
    )
  const sweep = async (now = inTwoDays()) => {
    const { sweepEmptyDrafts } = await import('@/editorial/cms/beginning/sweep')
    return sweepEmptyDrafts({ payload: newsroom.payload, now })
  }
  const isThere = async (collection: CollectionSlug, { id }: { id: unknown }) =>
    (await newsroom.versionsOf(collection, String(id))).length > 0

  test('leave after a day, with a trace that says why; younger ones stay', async () => {
    const made = await Promise.all(contents.map((collection) => opened(collection)))
    expect(await sweep(new Date())).toBe(0)

    expect(await sweep()).toBe(contents.length)

    for (const [index, collection] of contents.entries()) {
      const { id } = Object(made[index])
      expect(await isThere(collection, { id }), collection).toBe(false)
      const { docs } = await newsroom.payload.find({
        collection: 'journal',
        where: { document: { equals: id } },
      })
      expect(docs).toMatchObject([{ step: 'erase', note: 'Brouillon que personne n’a rempli.' }])
    }
    expect(await sweep()).toBe(0)
  })

  test('stay when somebody wrote in them, erased it again, or when something names them', async () => {
    const words = await opened('programmes', { summary: 'Un mot.' })
    const erased = await opened('pioneers', { headline: 'Un mot.' })
    const { basedOn } = Object(erased)
    const emptied = { basedOn, headline: '' }
    await newsroom.rest(writer, 'PATCH', `/api/pioneers/${erased.id}?draft=true`, emptied)
    const chosen = await opened('organisations')
    const chooses = await opened('pioneers', { organisation: chosen.id })
    const linked = await opened('themes')
    const text = JSON.parse(JSON.stringify((await newsroom.publishPage()).content))
    text.root.children[0].children.push({
      type: 'link',
      children: [],
      fields: { linkType: 'internal', doc: { relationTo: 'themes', value: linked.id } },
      version: 3,
    })
    await newsroom.publishPage({ content: text })
    const lonely = await opened('themes')

    expect(await sweep()).toBe(1)

    const kept = { programmes: words, pioneers: erased, organisations: chosen, themes: linked }
    for (const [collection, doc] of Object.entries({ ...kept })) {
      expect(await isThere(Object(collection), doc), collection).toBe(true)
    }
    expect(await isThere('pioneers', chooses)).toBe(true)
    expect(await isThere('themes', lonely)).toBe(false)
  })

  test('stay while somebody has them open', async () => {
    const theirs = await opened('pages')
    await newsroom.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'pages', value: String(theirs.id) },
        user: { relationTo: 'users', value: writer.id },
      },
    })

    expect(await sweep()).toBe(0)
    expect(await isThere('pages', theirs)).toBe(true)
  })
})

describe('a draft without a title', () => {
  test.each([
    ['pioneers', 'name', 'Pionnière ou pionnier sans nom'],
    ['programmes', 'name', 'Programme sans nom'],
    ['themes', 'title', 'Thème sans titre'],
    ['impact-metrics', 'wording', 'Chiffre sans formulation'],
    ['organisations', 'name', 'Organisation sans nom'],
    ['pages', 'title', 'Page sans titre'],
  ] as const)('of %s is called something where one chooses, not in its form', async (...row) => {
    const [collection, title, called] = row
    const id = drawId(collection)
    const answer = await save(writer, `${collection}/${id}?draft=true`, { meta: { title: 'Un' } })
    expect(answer.status, answer.message).toBe(200)

    const names = `where[id][equals]=${id}&select[${title}]=true&draft=true&depth=0`
    const { body } = await newsroom.rest(writer, 'GET', `/api/${collection}?${names}`)
    expect(body.docs[0][title]).toBe(called)
    const form = await openForm(writer, collection, id)
    expect(Object(form)[title] ?? '').not.toContain('sans')
    expect((await newsroom.workflow(writer, collection, id)).title).toBe(called)
  })
})
