import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sharedEdition } from '@/server/edition'
import type { ImpactMetric, Pioneer } from '@/payload-types'

import { openNewsroom, type Newsroom } from '../../support/newsroom'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

/** An editor's change through the API. */
async function edit(path: string, data: object) {
  const answer = await newsroom.save(await newsroom.hire('editor'), path, data)
  expect(answer.status, answer.message).toBe(200)
}

/** How far the site moved while this happened. */
async function editionsOpenedBy(change: () => Promise<unknown>): Promise<number> {
  const before = await newsroom.edition()
  await change()
  const after = await newsroom.edition()
  expect(sharedEdition().number).toBe(after)
  return after - before
}

const now = () => new Date().toISOString()

describe('one change that readers see opens one edition', () => {
  test('creating as published', async () => {
    expect(await editionsOpenedBy(() => newsroom.publishPioneer())).toBe(1)
  })

  test('publishing, publishing again, withdrawing', async () => {
    const { id } = await newsroom.writePioneer()
    const opened: number[] = []
    for (const _status of ['published', 'published', 'draft']) {
      opened.push(await editionsOpenedBy(() => edit(`pioneers/${id}`, { _status })))
    }
    expect(opened).toEqual([1, 1, 1])
  })

  test('moving to another address', async () => {
    const { id } = await newsroom.publishPioneer()
    const move = () => edit(`pioneers/${id}`, { slug: 'ailleurs', _status: 'published' })
    expect(await editionsOpenedBy(move)).toBe(1)
  })

  test('trashing; coming back opens none, because it comes back as a draft', async () => {
    const { id } = await newsroom.publishPioneer()
    const trash = () => edit(`pioneers/${id}`, { deletedAt: now() })
    const restore = () => edit(`pioneers/${id}?trash=true`, { deletedAt: null })

    expect(await editionsOpenedBy(trash)).toBe(1)
    expect(await editionsOpenedBy(restore)).toBe(0)
    expect(await newsroom.stored('pioneers', id)).toMatchObject({
      readers: null,
      row: { _status: 'draft' },
      latest: [{ _status: 'draft' }],
    })
    expect(await editionsOpenedBy(() => edit(`pioneers/${id}`, { _status: 'published' }))).toBe(1)
  })

  test('deleting for good', async () => {
    const { id } = await newsroom.publishPioneer()
    const editor = await newsroom.hire('editor')
    const erase = () => newsroom.rest(editor, 'DELETE', `/api/pioneers/${id}`)
    expect(await editionsOpenedBy(erase)).toBe(1)
  })

  test.each([
    ['themes', () => newsroom.publishTheme()],
    ['programmes', () => newsroom.publishProgramme()],
    ['organisations', () => newsroom.publishOrganisation()],
    ['pages', () => newsroom.publishPage()],
  ] as const)('and so for %s', async (_, publish) => {
    expect(await editionsOpenedBy(publish)).toBe(1)
  })

  test('and so for a figure', async () => {
    const { id: value } = await newsroom.publishPioneer()
    const subject: ImpactMetric['subject'] = { relationTo: 'pioneers', value }
    expect(await editionsOpenedBy(() => newsroom.publishMetric({ subject }))).toBe(1)
  })
})

describe('what readers do not see opens none', () => {
  test('writing a draft, saving it, autosaving it', async () => {
    const opened = await editionsOpenedBy(async () => {
      const { id } = await newsroom.writePioneer()
      await edit(`pioneers/${id}?draft=true`, { headline: 'Après' })
      await edit(`pioneers/${id}?draft=true&autosave=true`, { headline: 'Plus tard' })
    })
    expect(opened).toBe(0)
  })

  test('preparing the next version of a live document', async () => {
    const { id } = await newsroom.publishPioneer({ headline: 'Avant' })
    const before = await newsroom.stored('pioneers', id)

    const opened = await editionsOpenedBy(() =>
      edit(`pioneers/${id}?draft=true`, { headline: 'Après', slug: 'secrete' }),
    )

    const { readers, addresses, latest } = await newsroom.stored('pioneers', id)
    expect(opened).toBe(0)
    expect({ readers, addresses }).toEqual({
      readers: before.readers,
      addresses: before.addresses,
    })
    expect(latest).toMatchObject([{ headline: 'Après', slug: 'secrete', _status: 'draft' }])
  })

  test('trashing a draft, deleting a document already in the trash', async () => {
    const draft = await newsroom.writePioneer()
    const gone = await newsroom.publishPioneer()
    await edit(`pioneers/${gone.id}`, { deletedAt: now() })
    const editor = await newsroom.hire('editor')

    const opened = await editionsOpenedBy(async () => {
      await edit(`pioneers/${draft.id}`, { deletedAt: now() })
      await newsroom.rest(editor, 'DELETE', `/api/pioneers/${gone.id}?trash=true`)
    })

    expect(opened).toBe(0)
  })
})

describe('addresses', () => {
  const addressesOf = (id: string) => newsroom.addresses(id)

  test('are recorded when they go online, and kept when the page moves', async () => {
    const { id } = await newsroom.writePioneer({ name: 'Chéa Lün' })
    expect(await addressesOf(id)).toEqual([])

    await edit(`pioneers/${id}`, { _status: 'published' })
    await edit(`pioneers/${id}`, { slug: 'chea', _status: 'published' })

    expect(await addressesOf(id)).toEqual(['/pionniers/chea', '/pionniers/chea-lun'])
  })

  test('stay when the document is withdrawn or deleted', async () => {
    const { id, slug } = await newsroom.publishPioneer()
    await edit(`pioneers/${id}`, { _status: 'draft' })
    const editor = await newsroom.hire('editor')
    await newsroom.rest(editor, 'DELETE', `/api/pioneers/${id}`)

    expect(await addressesOf(id)).toEqual([`/pionniers/${slug}`])
  })

  test('pass to the document that takes them over', async () => {
    const first = await newsroom.publishPioneer({ slug: 'la-suivante' })
    await edit(`pioneers/${first.id}`, { slug: 'la-precedente', _status: 'published' })
    const second = await newsroom.publishPioneer({ slug: 'la-suivante' })

    expect(await addressesOf(first.id)).toEqual(['/pionniers/la-precedente'])
    expect(await addressesOf(second.id)).toEqual(['/pionniers/la-suivante'])
  })

  test('belong to content that has a page: an organisation has none, a figure has its own', async () => {
    const organisation = await newsroom.publishOrganisation()
    const metric = await newsroom.publishMetric()
    const home = await newsroom.publishPage({ slug: 'accueil' })

    expect(await addressesOf(organisation.id)).toEqual([])
    expect(await addressesOf(metric.id)).toEqual([`/chiffres/${metric.id}`])
    expect(await addressesOf(home.id)).toEqual(['/'])
  })

  test('cannot be written by anybody', async () => {
    const editor = await newsroom.hire('editor')
    const data = { path: '/x', collection: 'pioneers', document: 'x' }
    const answer = await newsroom.rest(editor, 'POST', '/api/addresses', data)
    expect(answer.status).toBe(403)
  })
})

test('the front door hears of an edition once it is committed, not before', async () => {
  const { hooks } = newsroom.payload.collections.pioneers.config
  const heard: (number | null)[] = []
  const listen = () => void heard.push(sharedEdition().number)
  const { id } = await newsroom.writePioneer()
  const before = await newsroom.edition()
  hooks.afterChange.push(listen)
  try {
    await edit(`pioneers/${id}`, { _status: 'published' })
  } finally {
    hooks.afterChange.pop()
  }

  expect(heard.every((number) => number === null || number <= before)).toBe(true)
  expect(heard.length).toBeGreaterThan(0)
  expect(sharedEdition().number).toBe(before + 1)
})

test('withdrawing takes a live page away even when the newest draft is unfinished', async () => {
  const { id } = await newsroom.publishPioneer()
  const unfinished: Partial<Pioneer> = { headline: '' }
  await edit(`pioneers/${id}?draft=true`, unfinished)

  await edit(`pioneers/${id}?unpublishAllLocales=true`, { _status: 'draft' })

  expect(await newsroom.seenByReaders('pioneers', id)).toBeNull()
})
