import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { everyCollection } from '../../support/collections'
import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { employ, type Colleague } from '../../support/people'
import type { Call } from '../../support/rest'
import { wrongCalls, wrongData, wrongQuestions } from '../../support/wrong'

let newsroom: Newsroom
/** Holds every role: no refusal below is about her rights. */
let anna: Colleague

beforeAll(async () => {
  newsroom = await openNewsroom()
  anna = await employ(newsroom.payload, {
    name: 'Anna',
    roles: ['writer', 'reviewer', 'editor', 'admin'],
  })
})
afterAll(() => newsroom.close())

const english =
  /\b(the|are|not|invalid|must|cannot|error|failed|found|missing|value|went|wrong|you|following|unknown|and|this|field|has)\b/i

/** Everything a person may read of an answer: sentences above a form, and at its fields. */
function sentencesIn(body: unknown): string {
  const errors: readonly unknown[] = Object(body).errors ?? []
  const said = errors.flatMap((error) => {
    const { message, data } = Object(error)
    return [message, ...(data?.errors ?? []).map((one: unknown) => Object(one).message)]
  })
  return said.join(' / ')
}

/** The calls that are not answered by a refusal in French, with what they are answered. */
async function misanswered(calls: readonly Call[]): Promise<string[]> {
  const faults: string[] = []
  for (const call of calls) {
    const { status, body } = await newsroom.rest(anna, ...call)
    // What is quoted is the sender's own.
    const said = sentencesIn(body).replaceAll(/« .+? »|«\u00a0.+?\u00a0»/g, '')
    const isRefusal = status >= 400 && status < 500
    if (isRefusal && said.length > 12 && !english.test(said)) continue
    const [method, path, sent] = call
    faults.push(`${method} ${path} ${JSON.stringify(sent)} → ${status} ${said}`.slice(0, 400))
  }
  return faults
}

/** One of each kind: a content, an account, and a collection of Payload's own. Of the others, every fifth. */
const inFull: readonly string[] = ['pioneers', 'users', 'payload-locked-documents']
const some = (slug: string, calls: readonly Call[]) =>
  inFull.includes(slug) ? calls : calls.filter((_, nth) => nth % 5 === 0)

/** Hundreds of requests a test, on a machine that may be busy with something else. */
const PATIENCE_MS = 300_000

describe('a request that cannot be right is refused in French, and stores nothing', () => {
  test('every collection is in the list above', () => {
    expect(Object.keys(newsroom.payload.collections).toSorted()).toEqual([...everyCollection])
  })

  test.each(everyCollection)(
    '%s: wrong values for each field',
    async (slug) => {
      const before = await newsroom.countOf(slug)
      const { flattenedFields } = newsroom.payload.collections[slug].config
      const calls = wrongData(flattenedFields).map(({ data }): Call => [
        'POST',
        `/api/${slug}?draft=true`,
        data,
      ])

      expect(await misanswered(some(slug, calls))).toEqual([])
      expect(await newsroom.countOf(slug)).toBe(before)
    },
    PATIENCE_MS,
  )

  test.each(everyCollection)(
    '%s: questions, bodies and methods',
    async (slug) => {
      const before = await newsroom.countOf(slug)
      // A preference may have any name.
      const asked = wrongQuestions.filter((one) => slug !== 'payload-preferences' || one[0] === '?')
      const questions = asked.map((question): Call => ['GET', `/api/${slug}${question}`])
      const calls = [...questions, ...wrongCalls(slug)]

      expect(await misanswered(some(slug, calls))).toEqual([])
      expect(await newsroom.countOf(slug)).toBe(before)
    },
    PATIENCE_MS,
  )
})
