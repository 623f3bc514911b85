import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { contentTypeLabels } from '@/editorial/contentTypes'
import { exportJournal } from '@/editorial/cms/journal/export'
import { record } from '@/editorial/cms/journal/record'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { employ } from '../../support/people'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { payload } = newsroom
  const marie = await employ(payload, { name: 'Marie Dupont', roles: ['reviewer'] })
  const paul = await employ(payload, { name: '=cmd|calc', roles: ['editor'] })
  const by = (user: typeof marie | null) => createLocalReq({ ...(user && { user }) }, payload)
  const lun = { collection: 'pioneers', id: 'lun', title: 'Chea Lun' } as const
  const energy = { collection: 'themes', id: 'energie', title: '+33 énergies' } as const

  await record({ ...lun, step: 'submit', note: 'Pour lundi ; « sûr »,\nvraiment' }, await by(marie))
  await record({ ...lun, step: 'approve', details: { figures: ['a'] } }, await by(marie))
  await record({ ...energy, step: 'publish', note: '@SUM(A1)' }, await by(paul))
  await record({ ...lun, step: 'publish' }, await by(null))
})
afterAll(() => newsroom.close())

const exported = async (query = '') => {
  const { rest, hire } = newsroom
  const answer = await rest(await hire('writer'), 'GET', `/api/journal/export.csv${query}`)
  return { ...answer, text: answer.bytes.toString() }
}
const numbers = async (query: string) =>
  [...(await exported(query)).text.matchAll(/^(\d+);/gm)].map(([, seq]) => Number(seq))

describe('the journal as a spreadsheet', () => {
  test('is a file of its own, in French, with what each record says', async () => {
    const { headers, status, text } = await exported()
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(headers.get('content-disposition')).toMatch(/filename=journal-\d{4}-\d\d-\d\d\.csv$/)
    expect(headers.get('cache-control')).toBe('no-store')

    const [heading = '', first = ''] = text.split('\r\n')
    expect(heading).toMatch(/^\ufeffNuméro;Quand;Qui;Compte;Étape;Type de contenu;Titre;Note;/)
    expect(first).toMatch(/^1;\d{4}-\d\d-\d\d \d\d:\d\d:\d\d;Marie Dupont;[^;]+;/)
    expect(first).toContain(';Soumission à la relecture;Pionnière ou pionnier;Chea Lun;')
    expect(first).toContain('"Pour lundi ; « sûr »,\nvraiment"')
    expect(text).toContain('"{""figures"":[""a""]}"')
  })

  test('runs nothing in a spreadsheet, whatever people are called and write', async () => {
    const { text } = await exported()
    expect(text).toContain(";'=cmd|calc;")
    expect(text).toContain(";'+33 énergies;'@SUM(A1);")
    expect(text).not.toMatch(/;[=+@]/)
  })

  test.each([
    ['who', '?where[actorName][contains]=marie', [1, 2]],
    ['what', '?where[step][equals]=publish', [3, 4]],
    ['the type of content', '?where[contentType][equals]=themes', [3]],
    ['from', '?where[at][greater_than_equal]=2100-01-01T00:00:00.000Z', []],
    ['to', '?where[at][less_than]=2100-01-01T00:00:00.000Z', [1, 2, 3, 4]],
    [
      'what the list combines',
      '?where[or][0][and][0][step][in][0]=approve&where[or][1][and][0][contentType][equals]=themes',
      [2, 3],
    ],
    ['a word', '?search=lundi', [1]],
    ['a word and a filter', '?search=lun&where[step][equals]=publish', [4]],
  ])('holds what the list shows, filtered by %s', async (_, query, expected) => {
    expect(await numbers(query)).toEqual(expected)
  })

  test.each(['?where=tout', '?where[secret][equals]=1', '?where[at][plus_grand]=2'])(
    'is refused with a filter that means nothing: %s',
    async (query) => {
      const { status, headers, message } = await exported(query)
      expect(status).toBe(400)
      expect(headers.get('content-type')).toContain('json')
      expect(message).not.toBe('')
    },
  )

  test('is read by nobody from outside', async () => {
    const { status, bytes } = await newsroom.rest(null, 'GET', '/api/journal/export.csv')
    expect(status).toBe(401)
    expect(bytes.toString()).not.toContain('Chea')

    // The door refuses strangers before anything else is asked; the export does so by itself.
    const stranger = await createLocalReq({}, newsroom.payload)
    await expect(exportJournal.handler(stranger)).rejects.toThrow('Connectez-vous')
  })
})

test('every type of content under editorial control has its words in the journal', () => {
  const { collections } = newsroom.payload.config
  const words = collections
    .filter(({ custom }) => custom?.editorial)
    .map(({ slug, labels }) => [slug, labels.singular])
  expect(Object.fromEntries(words)).toEqual(contentTypeLabels)
})
