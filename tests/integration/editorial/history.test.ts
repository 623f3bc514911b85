import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { A_PAGE, historyOf } from '@/editorial/cms/history/history'
import type { Entry } from '@/editorial/history'

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

const read = async (id: string, before: string | null = null) =>
  historyOf(
    { collection: 'pioneers', id },
    before,
    await createLocalReq({ user: reviewer }, newsroom.payload),
  )

const said = (entry: Entry) => (entry.kind === 'deed' ? entry.deed.step : entry.saves.length)

describe('who did what to a document, and when', () => {
  test('is every step with its note, and every version', async () => {
    const { id } = await newsroom.writePioneer()
    const place = ['pioneers', id] as const
    for (const headline of ['Un', 'Deux'])
      await newsroom.save(writer, place.join('/'), { headline })
    await newsroom.step(writer, place, 'submit')
    await newsroom.step(reviewer, place, 'request-changes', { note: 'Trop court.' })
    await newsroom.save(writer, place.join('/'), { headline: 'Un peu plus long' })
    await newsroom.step(writer, place, 'submit')
    await newsroom.step(reviewer, place, 'approve')
    await newsroom.step(editor, place, 'publish')

    const { entries, people, live, next } = await read(id)

    expect(entries.map(said)).toEqual([
      'publish',
      'approve',
      'submit',
      1,
      'request-changes',
      'submit',
      2,
      1,
    ])
    const [publication, , , , changes, , saves, first] = entries
    expect(changes).toMatchObject({ deed: { note: 'Trop court.', by: reviewer.id } })
    expect(publication).toMatchObject({ wrote: { id: live, number: 5, isPublication: true } })
    expect(saves).toMatchObject({ by: writer.id, saves: [{ number: 3 }, { number: 2 }] })
    expect(first).toMatchObject({ by: null, saves: [{ number: 1, previous: null }] })
    const second = saves?.kind === 'saves' ? saves.saves : []
    expect(second[0]?.previous).toBe(second[1]?.id)
    expect([people.get(writer.id), people.get(editor.id)]).toEqual([writer.name, editor.name])
    expect(next).toBeNull()
  })

  test('is read page by page, nothing twice and nothing left out', async () => {
    const { id } = await newsroom.writePioneer()
    const many = 2 * A_PAGE + 7
    const people = [writer.id, editor.id]
    const begun = Date.now()
    for (let number = 1; number <= many; number += 1) {
      const on = new Date(begun + number * 1000).toISOString()
      await newsroom.payload.db.createVersion({
        autosave: false,
        collectionSlug: 'pioneers',
        createdAt: on,
        parent: id,
        updatedAt: on,
        versionData: { name: `${number}`, savedBy: people[number % 2], _status: 'draft' },
      })
    }

    const numbers: number[] = []
    let before: string | null = null
    let pages = 0
    do {
      const { entries, next } = await read(id, before)
      expect(entries.length).toBeLessThanOrEqual(A_PAGE)
      numbers.push(
        ...entries.flatMap((entry) =>
          entry.kind === 'saves' ? entry.saves.map(({ number }) => number) : [],
        ),
      )
      before = next
      pages += 1
    } while (before)

    expect(numbers).toEqual(Array.from({ length: many + 1 }, (_, index) => many + 1 - index))
    expect(pages).toBe(3)
  })

  test('has no live version once it is withdrawn', async () => {
    const { id } = await newsroom.publishPioneer()
    expect((await read(id)).live).not.toBeNull()
    await newsroom.save(writer, `pioneers/${id}`, { headline: 'Après' })
    await newsroom.step(editor, ['pioneers', id], 'withdraw', { note: 'Une erreur.' })

    const { entries, live } = await read(id)

    expect(live).toBeNull()
    expect(entries[0]).toMatchObject({ deed: { step: 'withdraw', note: 'Une erreur.' } })
    expect(entries[0]).toMatchObject({ wrote: { by: editor.id } })
  })

  test('an old version comes back as a draft, as one more line', async () => {
    const { id } = await newsroom.publishPioneer({ headline: 'Ancien' })
    await newsroom.save(writer, `pioneers/${id}`, { headline: 'Nouveau' })
    const { live } = await read(id)

    const restored = await newsroom.rest(writer, 'POST', `/api/pioneers/versions/${live}`)

    expect(restored.message).toBe('Version restaurée comme brouillon.')
    const { entries } = await read(id)
    expect(entries.map(said)).toEqual([2, 1])
    expect(await newsroom.seenByReaders('pioneers', id)).toMatchObject({ headline: 'Ancien' })
    const { latest } = await newsroom.stored('pioneers', id)
    expect(latest).toMatchObject([{ headline: 'Ancien', _status: 'draft' }])
  })

  test('a document that does not exist has none', async () => {
    await expect(read('nobody')).rejects.toThrow('Ce contenu n’existe pas')
  })
})
