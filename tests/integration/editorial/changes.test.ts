import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Review } from '@/editorial/cms/changes/review'
import { urgentBounds } from '@/editorial/cms/changes/urgent'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Colleague } from '../../support/people'
import { prose, proseCiting } from '../../support/writings'

let newsroom: Newsroom
let writer: Colleague
let reviewer: Colleague
let editor: Colleague

beforeAll(async () => {
  newsroom = await openNewsroom()
  writer = await newsroom.hire('writer')
  reviewer = await newsroom.hire('reviewer')
  editor = await newsroom.hire('editor')
})
afterAll(() => newsroom.close())

type Place = readonly [collection: 'pioneers' | 'impact-metrics' | 'programmes', id: string]

const ask = ([collection, id]: Place, query = '', person: Colleague | null = reviewer) =>
  newsroom.rest(person, 'GET', `/api/${collection}/${id}/changes${query}`)

const review = async (place: Place, query = ''): Promise<Review> => {
  const { body, message } = await ask(place, query)
  expect(message).toBe('')
  return body
}

const versionsOf = async ([collection, id]: Place) =>
  (await newsroom.versionsOf(collection, id)).map((version) => String(version.id))

async function livePioneer(data: Parameters<Newsroom['publishPioneer']>[0] = {}) {
  const { id } = await newsroom.publishPioneer(data)
  return ['pioneers', id] as const
}

describe('what changed of a document', () => {
  test('is what is saved since the version online, in the order and the words of the form', async () => {
    const theme = await newsroom.publishTheme({ title: 'Logement' })
    const place = await livePioneer({ headline: 'Elle dort peu.', story: prose('Un récit.') })
    await newsroom.save(writer, place.join('/'), {
      themes: [theme.id],
      story: prose('Un long récit.'),
      headline: 'Elle rêve peu.',
    })

    const { changes, from, to, title } = await review(place)

    expect(changes).toMatchObject([
      {
        label: 'Accroche',
        kind: 'words',
        parts: [
          { is: 'same', text: 'Elle ' },
          { is: 'removed', text: 'dort' },
          { is: 'added', text: 'rêve' },
          { is: 'same', text: ' peu.' },
        ],
      },
      { label: 'Récit', kind: 'prose', blocks: [{ is: 'changed', kind: 'paragraphe' }] },
      { label: 'Thèmes', kind: 'relations', items: [{ title: 'Logement', is: 'added' }] },
    ])
    expect(title).toMatch(/^Pionnière/)
    expect(from).toMatchObject({ number: 1, by: null })
    expect(to).toMatchObject({ number: 2, by: writer.name })
  })

  test('names the version and the fingerprint that a step must name', async () => {
    const place = await livePioneer()
    await newsroom.save(writer, place.join('/'), { headline: 'Après' })

    const { to } = await review(place)

    const { version, fingerprint } = await newsroom.workflow(reviewer, ...place)
    expect(to).toMatchObject({ version, fingerprint })
  })

  test('is all of it before a first publication', async () => {
    const { id } = await newsroom.writePioneer({ headline: 'Neuf' })

    const { from, changes } = await review(['pioneers', id])

    expect(from).toBeNull()
    expect(changes.map(({ label }) => label)).toEqual([
      'Nom',
      'Adresse de la page',
      'Profil',
      'Accroche',
      'Récit',
    ])
  })

  test('is nothing when readers see the latest version', async () => {
    const { changes, from, to } = await review(await livePioneer())

    expect(changes).toEqual([])
    expect(from?.version).toBe(to.version)
  })

  test('between two versions, whichever they are', async () => {
    const place = await livePioneer({ headline: 'Un' })
    for (const headline of ['Deux', 'Trois'])
      await newsroom.save(writer, place.join('/'), { headline })
    const [third, second] = await versionsOf(place)

    const { changes, from, to } = await review(place, `?from=${second}&to=${third}`)

    expect(changes).toMatchObject([
      {
        parts: [
          { is: 'removed', text: 'Deux' },
          { is: 'added', text: 'Trois' },
        ],
      },
    ])
    expect([from?.number, to.number]).toEqual([2, 3])
  })

  test('a picture is shown by its file', async () => {
    const media = await newsroom.payload.db.create({
      collection: 'media',
      data: { alt: 'Une femme sourit.', filename: 'a.webp', mimeType: 'image/webp', url: '/a' },
    })
    const place = await livePioneer()
    await newsroom.save(writer, place.join('/'), { portrait: media.id })

    const { changes } = await review(place)

    expect(changes).toMatchObject([
      {
        label: 'Portrait',
        kind: 'pictures',
        before: [],
        after: [{ title: 'Une femme sourit.', file: expect.stringContaining('/a.webp') }],
      },
    ])
  })

  test('a relation to a document that is gone says so', async () => {
    const theme = await newsroom.publishTheme()
    const place = await livePioneer()
    await newsroom.save(writer, place.join('/'), { themes: [theme.id] })
    await newsroom.payload.delete({
      collection: 'themes',
      context: { trusted: 'test' },
      id: theme.id,
    })

    const { changes } = await review(place)

    // SQLite forgets, with a document, what pointed at it.
    const items = changes.flatMap((change) => (change.kind === 'relations' ? change.items : []))
    for (const { title } of items) expect(title).toBe('contenu supprimé')
    expect(JSON.stringify(changes)).not.toContain(theme.title)
  })
})

describe('drafts attached to a document', () => {
  async function submittedTogether() {
    const place = await livePioneer()
    const metric = await newsroom.publishMetric({
      subject: { relationTo: 'pioneers', value: place[1] },
      source: { kind: 'report', title: 'Bilan', url: 'https://bilan.example/2024' },
    })
    const figure = ['impact-metrics', metric.id] as const
    await newsroom.save(writer, figure.join('/'), { value: 72_000, revision: { kind: 'update' } })
    await newsroom.save(writer, place.join('/'), { story: proseCiting(metric.id) })
    const attached = [{ collection: 'impact-metrics', id: metric.id }]
    const submitted = await newsroom.step(writer, place, 'submit', { attached })
    expect(submitted.message).toBe('')
    return { place, figure }
  }

  test('are read with it, with what must be ticked and where its source is', async () => {
    const { place, figure } = await submittedTogether()

    const { attached, figures, changes } = await review(place)

    expect(attached).toMatchObject([
      {
        collection: 'impact-metrics',
        id: figure[1],
        stage: 'in-review',
        title: '72\u202f000 clients accompagnés depuis 2013',
        figure: {
          before: { wording: '70\u202f000 clients accompagnés depuis 2013' },
          after: { wording: '72\u202f000 clients accompagnés depuis 2013', unit: 'clients' },
        },
      },
    ])
    expect(attached[0]?.changes.map(({ label }) => label)).toContain('Valeur')
    expect(figures).toEqual([
      {
        id: figure[1],
        wording: '72\u202f000 clients accompagnés depuis 2013',
        source: 'Bilan, rapport',
        url: 'https://bilan.example/2024',
        copy: null,
        excerpt: null,
      },
    ])
    expect(JSON.stringify(changes)).toContain('72\u202f000 clients')
  })

  test('are approved with it, as they were read', async () => {
    const { place, figure } = await submittedTogether()
    const { to, attached, figures } = await review(place)

    const approved = await newsroom.rest(
      reviewer,
      'POST',
      `/api/${place.join('/')}/steps/approve`,
      {
        version: to.version,
        fingerprint: to.fingerprint,
        attached: attached.map((one) => ({
          collection: one.collection,
          id: one.id,
          version: one.to.version,
          fingerprint: one.to.fingerprint,
        })),
        figures: figures.map(({ id }) => id),
      },
    )

    expect(approved.message).toBe('')
    expect(await newsroom.workflow(reviewer, ...figure)).toMatchObject({ stage: 'approved' })
    expect((await review(place)).figures).toEqual([])
  })

  test('a figure reviewed alone is to be ticked too', async () => {
    const metric = await newsroom.writeMetric()
    const place = ['impact-metrics', metric.id] as const
    await newsroom.save(writer, place.join('/'), { value: 3 })
    expect((await review(place)).figures).toEqual([])
    expect((await newsroom.step(writer, place, 'submit')).message).toBe('')

    expect((await review(place)).figures).toMatchObject([{ id: metric.id, url: null }])
  })
})

describe('what went out urgently', () => {
  const urgently = async (place: Place) => {
    const note = 'Une erreur grave en ligne.'
    const sent = await newsroom.step(editor, place, 'publish-urgently', { note })
    expect(sent.message).toBe('')
    const { urgent } = await newsroom.workflow(reviewer, ...place)
    const req = await createLocalReq({ user: reviewer }, newsroom.payload)
    const { from, to } = await urgentBounds({ collection: place[0], id: place[1] }, urgent, req)
    return review(place, `?from=${from}&to=${to}`)
  }

  test('is compared with what readers had before', async () => {
    const place = await livePioneer({ headline: 'Avant' })
    await newsroom.save(writer, place.join('/'), { headline: 'Corrigée' })

    const { changes, from } = await urgently(place)

    expect(changes).toMatchObject([
      {
        parts: [
          { is: 'removed', text: 'Avant' },
          { is: 'added', text: 'Corrigée' },
        ],
      },
    ])
    expect(from?.number).toBe(1)
    expect((await review(place)).changes).toEqual([])
  })

  test('is new from end to end when readers had nothing', async () => {
    const { id } = await newsroom.writePioneer()
    const place = ['pioneers', id] as const

    const { changes, from } = await urgently(place)

    expect(from).toBeNull()
    expect(changes.map(({ label }) => label)).toContain('Nom')
  })
})

describe('what is not there', () => {
  test('is asked for with a session only', async () => {
    expect((await ask(await livePioneer(), '', null)).status).toBe(401)
  })

  test('a version of another document is not found, nor one that never was', async () => {
    const place = await livePioneer()
    const [other] = await versionsOf(await livePioneer())
    for (const query of [
      `?to=${other}`,
      `?from=${other}`,
      '?to=never',
      '?from=00000000-0000-4000-8000-000000000000',
      '?to=live&from=%24ne',
    ]) {
      const answer = await ask(place, query)
      expect([query, answer.status]).toEqual([query, 404])
      expect(answer.message).toBe('Cette version n’est pas une version de ce contenu.')
    }
  })

  test('nor is a document that does not exist', async () => {
    const answer = await ask(['pioneers', 'nobody'])
    expect(answer.status).toBe(404)
    expect(answer.message).toBe('Ce contenu n’existe pas, ou n’existe plus.')
  })

  test('a withdrawn document has nothing online to compare with', async () => {
    const place = await livePioneer()
    const withdrawn = await newsroom.step(editor, place, 'withdraw', { note: 'Une erreur.' })
    expect(withdrawn.message).toBe('')

    expect((await review(place)).from).toBeNull()
    expect((await ask(place, '?to=live')).status).toBe(404)
  })
})
