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

describe('a step that is not this person’s, or not for now', () => {
  test('a writer neither approves nor publishes', async () => {
    const place = await draftBy(reviewer)
    await newsroom.step(reviewer, place, 'submit')
    for (const name of ['approve', 'publish', 'withdraw']) {
      const answer = await newsroom.step(writer, place, name, { note: 'Il le faut.' })
      expect([answer.status, answer.message]).toEqual([403, expect.stringContaining('Votre rôle')])
    }
  })

  test('what was not approved is not published, what was not submitted is not approved', async () => {
    const place = await draftBy(writer)
    expect((await newsroom.step(editor, place, 'publish')).status).toBe(409)
    expect((await newsroom.step(editor, place, 'approve')).status).toBe(409)
    expect((await newsroom.step(editor, place, 'request-changes', { note: 'x' })).status).toBe(409)
  })

  test('what is in the trash goes nowhere', async () => {
    const place = await draftBy(writer)
    await newsroom.save(editor, place.join('/'), { deletedAt: new Date().toISOString() })
    const answer = await newsroom.step(writer, place, 'submit')
    expect([answer.status, answer.message]).toEqual([409, expect.stringContaining('corbeille')])
  })

  test('who did not write does not take back', async () => {
    const place = await draftBy(writer)
    await newsroom.step(writer, place, 'submit')
    expect((await newsroom.step(reviewer, place, 'take-back')).status).toBe(403)
    expect((await newsroom.step(writer, place, 'take-back')).status).toBe(200)
  })

  test('an open blocking comment stands in the way', async () => {
    const place = await draftBy(writer)
    await newsroom.step(writer, place, 'submit')
    const comment = { text: 'La date est fausse.', isBlocking: true }
    const said = await newsroom.rest(
      reviewer,
      'POST',
      `/api/pioneers/${place[1]}/comments`,
      comment,
    )
    expect(said.status, said.message).toBeLessThan(300)

    const answer = await newsroom.step(reviewer, place, 'approve')

    expect([answer.status, answer.message]).toEqual([409, expect.stringContaining('bloquant')])
  })
})
