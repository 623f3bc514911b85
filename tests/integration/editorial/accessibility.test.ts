import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Surroundings } from '@/editorial/accessibility/document'
import type { Review } from '@/editorial/cms/changes/review'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Colleague } from '../../support/people'
import { photo, uploadForm } from '../../support/pictures'
import { heading, link, linkTo, paragraph, richTextOf, type Piece } from '../../support/richText'

let newsroom: Newsroom
let writer: Colleague
let reviewer: Colleague

beforeAll(async () => {
  newsroom = await openNewsroom()
  writer = await newsroom.hire('writer')
  reviewer = await newsroom.hire('reviewer')
})
afterAll(() => newsroom.close())

const headline = 'Elle ouvre les achats d’un groupe à des fournisseurs solidaires.'

const write = (data: object, ...story: Piece[]) =>
  newsroom.writePioneer({ headline, story: richTextOf(...story), ...data })

async function upload(data: object): Promise<string> {
  const form = uploadForm({ bytes: await photo(), data })
  const { body, message } = await newsroom.rest(writer, 'POST', '/api/media', form)
  if (!body.doc) throw new Error(message)
  return body.doc.id
}

const review = async (id: string, query = '', person: Colleague = reviewer): Promise<Review> => {
  const path = `/api/pioneers/${id}/changes${query}`
  const { body, message } = await newsroom.rest(person, 'GET', path)
  expect(message).toBe('')
  return body
}
const codesOf = async (id: string, query = '') =>
  (await review(id, query)).advice.map(({ code }) => code)

describe('what a reviewer is told', () => {
  test('is worked out from the draft, on the server', async () => {
    const portrait = await upload({ alt: 'IMG_1234', credit: 'Nadia Roy', licence: 'cc-by' })
    const { id } = await write(
      { portrait },
      heading('h3', 'Un saut'),
      paragraph(link('cliquez ici', 'https://exemple.fr')),
    )
    expect((await review(id)).advice).toMatchObject([
      { code: 'alt-file-name', label: 'Portrait', quote: 'IMG_1234', picture: portrait },
      { code: 'heading-skip', label: 'Récit', severity: 'to-fix', quote: 'Un saut' },
      { code: 'link-vague', quote: 'cliquez ici', sentence: expect.stringContaining('\u00a0:') },
    ])
  })

  test('follows the text', async () => {
    const { id } = await write({}, paragraph(link('ici', 'https://exemple.fr')))
    expect(await codesOf(id)).toEqual(['link-vague'])
    const story = richTextOf(paragraph(link('Le bilan de 2024', 'https://exemple.fr')))
    await newsroom.save(writer, `pioneers/${id}`, { story })
    expect(await codesOf(id)).toEqual([])
  })

  test('knows what is not online', async () => {
    const page = await newsroom.publishPage()
    const draft = await write({}, paragraph('Un récit.'))
    const { id } = await write(
      {},
      paragraph(linkTo('la page', 'pages', page.id), linkTo('la fiche', 'pioneers', draft.id)),
    )
    expect((await review(id)).advice).toMatchObject([
      { code: 'link-unpublished', quote: 'la fiche' },
    ])
  })

  test('leaves alone a link to what goes out with it', async () => {
    const { id } = await write({}, paragraph('Un récit.'))
    const { body } = await newsroom.rest(writer, 'POST', '/api/programmes?draft=true&depth=0', {
      name: 'Un programme',
      summary: headline,
      pioneers: [id],
    })
    const programme: string = body.doc.id
    const story = richTextOf(paragraph(linkTo('le programme', 'programmes', programme)))
    await newsroom.save(writer, `pioneers/${id}`, { story })
    expect(await codesOf(id)).toEqual(['link-unpublished'])

    const attached = [{ collection: 'programmes', id: programme }]
    const sent = await newsroom.step(writer, ['pioneers', id], 'submit', { attached })
    expect(sent.message).toBe('')
    expect(await codesOf(id)).toEqual([])
  })

  test('stops nobody', async () => {
    const { id } = await write({}, heading('h3', 'Un saut'))
    const { status, body } = await newsroom.step(writer, ['pioneers', id], 'submit')
    expect([status, body.stage]).toEqual([200, 'in-review'])
    expect(await codesOf(id)).toEqual(['heading-skip'])
  })

  test('is nothing where nobody reads a page', async () => {
    const { id } = await newsroom.publishOrganisation({ name: 'IMG_1234' })
    const { body } = await newsroom.rest(reviewer, 'GET', `/api/organisations/${id}/changes`)
    expect(body.advice).toEqual([])
  })
})

describe('what a form points at', () => {
  const ask = (of: string, person: Colleague | null = writer) =>
    newsroom.rest(person, 'GET', `/api/pioneers/accessibility?of=${encodeURIComponent(of)}`)

  test('is told to whoever signed in, and to no visitor', async () => {
    const picture = await upload({ alt: 'Un atelier', credit: 'Nadia Roy' })
    const page = await newsroom.publishPage()
    const draft = await write({}, paragraph('Un récit.'))
    const of = [`media/${picture}`, `pages/${page.id}`, `pioneers/${draft.id}`].join(',')

    const answer: Surroundings = (await ask(of)).body
    expect(answer.pictures[picture]).toMatchObject({ alt: 'Un atelier', credit: 'Nadia Roy' })
    expect(Object.keys(answer.pictures)).toEqual([picture])
    expect(answer.unpublished).toEqual([`pioneers/${draft.id}`])

    const refused = await ask(of, null)
    expect(refused.status).toBe(401)
    expect(JSON.stringify(refused.body)).not.toContain('Un atelier')
  })

  test.each(['', 'media', 'media/', '/', 'users/1', 'nowhere/1', 'media/1/2', 'a,b,,c'])(
    'asked « %s », it is nothing',
    async (of) => {
      const { status, body } = await ask(of)
      expect([status, body]).toEqual([200, { pictures: {}, unpublished: [] }])
    },
  )

  test('an address that names nothing is not online', async () => {
    const { status, message, body } = await ask('pages/nothing')
    expect([status, message]).toEqual([200, ''])
    expect(body.unpublished).toEqual(['pages/nothing'])
  })
})
