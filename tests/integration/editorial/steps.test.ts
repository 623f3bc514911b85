import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Colleague } from '../../support/people'

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

const pioneers = 'pioneers' as const

async function draftBy(person: Colleague, headline = 'Première version') {
  const { id } = await newsroom.writePioneer()
  await newsroom.save(person, `pioneers/${id}`, { headline })
  return [pioneers, id] as const
}

describe('a document on its way to readers', () => {
  test('is submitted by who wrote it, approved by somebody else, published as it was approved', async () => {
    const place = await draftBy(writer)

    const submitted = await newsroom.step(writer, place, 'submit', { note: 'À lire pour lundi.' })
    expect(submitted.message).toBe('')
    expect(submitted.body).toMatchObject({ stage: 'in-review', submittedBy: writer.id })
    const approved = await newsroom.step(reviewer, place, 'approve')
    expect(approved.body).toMatchObject({ stage: 'approved', approval: { by: reviewer.id } })
    expect(await newsroom.seenByReaders(...place)).toBeNull()
    const published = await newsroom.step(editor, place, 'publish')
    expect(published.body).toMatchObject({ stage: 'draft', isLive: true, hasChanges: false })

    expect(await newsroom.seenByReaders(...place)).toMatchObject({ headline: 'Première version' })
  })

  test('is not approved by who wrote it, whatever the role', async () => {
    const place = await draftBy(reviewer)
    await newsroom.step(reviewer, place, 'submit')

    const answer = await newsroom.step(reviewer, place, 'approve')

    expect(answer.status).toBe(403)
    expect(answer.message).toBe(
      'Vous avez contribué à cette version : une autre personne doit la relire.',
    )
    expect(await newsroom.workflow(reviewer, ...place)).toMatchObject({ stage: 'in-review' })
  })

  test('loses its approval when a word of it changes, and says which field did', async () => {
    const place = await draftBy(writer)
    await newsroom.step(writer, place, 'submit')
    await newsroom.step(reviewer, place, 'approve')

    await newsroom.save(writer, place.join('/'), { headline: 'Après la relecture' })

    expect(await newsroom.workflow(editor, ...place)).toMatchObject({
      stage: 'draft',
      approval: null,
      decision: { step: 'void', fields: ['Accroche'] },
    })
    expect((await newsroom.step(editor, place, 'publish')).status).toBe(409)
  })
})
