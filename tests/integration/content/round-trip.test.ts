import { afterAll, beforeAll, expect, test } from 'vitest'

import { openElsewhere } from '../../support/elsewhere'
import { importerFor } from '../../support/figureFiles'
import { publishEveryKindOfFigure } from '../../support/manyFigures'
import { openNewsroom, type Newsroom } from '../../support/newsroom'

const A_WHILE = 300_000

/** The data file as a visitor downloads it now. */
async function download({ payload }: Newsroom, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const { answerWith } = await import('@/app/donnees/answer')
  const { visitor } = await import('@/site/reader')
  return new Uint8Array(await answerWith(visitor(payload), name).arrayBuffer())
}

let csv: Uint8Array<ArrayBuffer>
let json: Uint8Array<ArrayBuffer>
let count: number
let elsewhere: Newsroom

beforeAll(async () => {
  const newsroom = await openNewsroom()
  count = await publishEveryKindOfFigure(newsroom)
  csv = await download(newsroom, 'chiffres.csv')
  json = await download(newsroom, 'chiffres.json')
  await newsroom.close()
  elsewhere = await openElsewhere()
}, A_WHILE)
afterAll(() => elsewhere.close())

test(
  'an export imported elsewhere and published is exported as the same bytes, ids included',
  async () => {
    const { payload } = elsewhere
    const editor = await elsewhere.hire('editor')
    const { tryOut, write } = importerFor(elsewhere)
    expect(await elsewhere.countOf('impact-metrics')).toBe(0)

    const { plan } = await tryOut(editor, csv)
    expect(plan.counts).toEqual({ create: count, update: 0, unchanged: 0, refuse: 0 })
    expect(plan.newSubjects).toBe(3)
    const { status, report } = await write(editor, csv, plan)
    expect(status).toBe(200)
    expect(report).toMatchObject({ created: count, updated: 0 })
    expect(new TextDecoder().decode(await download(elsewhere, 'chiffres.csv'))).not.toContain('Lun')

    await completeSubjects(elsewhere)
    const { docs } = await payload.find({
      collection: 'impact-metrics',
      depth: 0,
      draft: true,
      pagination: false,
    })
    for (const { id } of docs) {
      const path = `impact-metrics/${id}`
      const answer = await elsewhere.save(editor, path, { _status: 'published' })
      expect(answer.status, answer.message).toBe(200)
    }

    const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text(csv).split('\r\n').length).toBeGreaterThan(count)
    expect(text(await download(elsewhere, 'chiffres.csv'))).toBe(text(csv))
    expect(Buffer.compare(await download(elsewhere, 'chiffres.csv'), csv)).toBe(0)
    expect(Buffer.compare(await download(elsewhere, 'chiffres.json'), json)).toBe(0)
  },
  A_WHILE,
)

test('the same file sent again would change nothing', async () => {
  const editor = await elsewhere.hire('editor')
  const { plan } = await importerFor(elsewhere).tryOut(editor, csv)
  expect(plan.counts).toEqual({ create: 0, update: 0, unchanged: count, refuse: 0 })
  expect(plan.obstacle).toContain('rien à importer')
})

/** A profile that an import made has a name and an address: the newsroom writes the rest, and publishes. */
async function completeSubjects({ payload }: Newsroom) {
  const { aPioneer } = await import('../../support/writings')
  const missing = { pioneers: aPioneer(), programmes: { summary: 'Un résumé.' } }
  for (const collection of ['pioneers', 'programmes'] as const) {
    const { docs } = await payload.find({ collection, depth: 0, draft: true, pagination: false })
    for (const { id, name, slug } of docs) {
      await payload.update({
        collection,
        id,
        context: { trusted: 'test' },
        data: { ...missing[collection], name, slug, _status: 'published' },
      })
    }
  }
}
