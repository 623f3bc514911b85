import { afterAll, beforeAll, expect, test } from 'vitest'

import { figuresCitedIn } from '@/content/impact-metrics/citations'
import { excerptOf, wordingsOf } from '@/content/impact-metrics/excerpts'
import { listFiguresByIds } from '@/content/impact-metrics/queries'
import { findPioneer } from '@/content/pioneers/queries'
import { previewer, visitor, type Reader } from '@/site/reader'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { prose } from '../../support/writings'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

const aVisitor = () => visitor(newsroom.payload)

/** « Aujourd’hui, » and the figure, as an editor would insert it. */
function citing(metric: string, form = 'short') {
  const content = prose('Aujourd’hui, ')
  const [paragraph] = content.root.children
  const fields = { id: 'b1', blockName: '', blockType: 'figure', metric, form }
  Object(paragraph).children.push({ type: 'inlineBlock', version: 1, fields })
  return content
}

async function sentenceFor(reader: Reader, content: unknown): Promise<string> {
  const figures = await listFiguresByIds(reader, figuresCitedIn(content))
  const claims = new Map(figures.map(({ id, claim }) => [id, claim]))
  return excerptOf(content, wordingsOf(claims), 200)
}

const storyOf = async (slug: string) => (await findPioneer(aVisitor(), slug))?.story

test('a story reads with the published figure, and a new publication changes its sentence', async () => {
  const metric = await newsroom.publishMetric()
  const { slug } = await newsroom.publishPioneer({ story: citing(metric.id) })
  const editor = await newsroom.hire('editor')
  const save = (data: object, flags = '') =>
    newsroom.save(editor, `impact-metrics/${metric.id}${flags}`, data)
  expect(await sentenceFor(aVisitor(), await storyOf(slug))).toBe(
    'Aujourd’hui, 70\u202f000 clients',
  )

  expect((await save({ value: 80_000 }, '?draft=true')).status).toBe(200)
  expect(await sentenceFor(aVisitor(), await storyOf(slug))).toBe(
    'Aujourd’hui, 70\u202f000 clients',
  )

  const revision = { kind: 'update' }
  const answer = await save({ value: 80_000, revision, _status: 'published' })
  expect(answer.status).toBe(200)
  expect(await sentenceFor(aVisitor(), await storyOf(slug))).toBe(
    'Aujourd’hui, 80\u202f000 clients',
  )
})

test('a figure never published is words to the newsroom only', async () => {
  const { id } = await newsroom.writeMetric({ value: 123_456 })
  const person = await newsroom.hire('writer')
  const { docs } = await newsroom.payload.find({
    collection: 'users',
    where: { id: { equals: person.id } },
  })
  const [user] = docs
  if (!user) throw new Error('Nobody was hired.')

  expect(await sentenceFor(aVisitor(), citing(id))).toBe('Aujourd’hui, (chiffre retiré)')
  expect(await sentenceFor(previewer(newsroom.payload, user), citing(id))).toBe(
    'Aujourd’hui, 123\u202f456 clients',
  )
})

test('an id that no document can have is asked of nobody', async () => {
  expect(await listFiguresByIds(aVisitor(), ['inconnu', '', '{"$ne":1}'])).toEqual([])
})
