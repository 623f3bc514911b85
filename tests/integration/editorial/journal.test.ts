import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { createLocalReq } from 'payload'

import { inTransaction } from '@/cms/databases/inTransaction'
import { hashOf, record, type Entry, type JournalRecord } from '@/editorial/cms/journal/record'
import { wordsOf } from '@/editorial/cms/journal/verdict'
import { verifyJournal, type Head } from '@/editorial/cms/journal/verify'
import { roleLabels, type Role } from '@/editorial/roles'

import { runCommand } from '../../support/commands'
import { openNewsroom, type Newsroom } from '../../support/newsroom'

vi.setConfig({ testTimeout: 120_000 })

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

const roles = Object.keys(roleLabels).filter((role): role is Role => role in roleLabels)

async function stored(): Promise<JournalRecord[]> {
  const all = { collection: 'journal', pagination: false, sort: 'seq' } as const
  return (await newsroom.payload.db.find<JournalRecord>(all)).docs
}

/** A record as the steps write it, for somebody. */
async function note(title: string, change: Partial<Entry> = {}) {
  const req = await createLocalReq({ user: await newsroom.hire('editor') }, newsroom.payload)
  const entry = { collection: 'pioneers', id: title, step: 'publish', title } as const
  return inTransaction(req, () => record({ ...entry, ...change }, req))
}

const empty = async () => {
  await newsroom.payload.db.deleteMany({ collection: 'journal', where: {} })
  await newsroom.payload.db.deleteMany({ collection: 'revisions', where: {} })
}

/** What somebody with the keys of the database does, past every guard. */
const tamper = async (seq: number, data: Record<string, unknown>) => {
  const where = { seq: { equals: seq } }
  await newsroom.payload.db.updateOne({ collection: 'journal', data, where })
}
const remove = (seq: number) =>
  newsroom.payload.db.deleteOne({ collection: 'journal', where: { seq: { equals: seq } } })

/** More than twice what is read at once. */
const LONG = 1_203

const verify = (noted?: Head) => verifyJournal({ payload: newsroom.payload, noted })

describe('nobody rewrites the journal', () => {
  let kept: JournalRecord[]
  beforeAll(async () => {
    await empty()
    await note('Chea Lun')
    kept = await stored()
  })

  test.each(roles)('as %s, by the API', async (role) => {
    const person = await newsroom.hire(role)
    const { rest } = newsroom
    const path = `/api/journal/${kept[0]?.id}`
    const every = '/api/journal?where[seq][greater_than]=0'
    const data = { note: 'Rien de tel.', title: 'Autre' }
    const attempts = [
      await rest(person, 'POST', '/api/journal', { ...kept[0], ...data, seq: 2 }),
      await rest(person, 'PATCH', path, data),
      await rest(person, 'PATCH', every, data),
      await rest(person, 'DELETE', path),
      await rest(person, 'DELETE', every),
      await rest(person, 'POST', `${path}/duplicate`),
    ]
    for (const { status } of attempts) expect([403, 404, 405]).toContain(status)
    expect((await rest(person, 'GET', path)).body).toMatchObject({ title: 'Chea Lun' })
    expect(await stored()).toEqual(kept)
  })

  test('without an account, nor is it read', async () => {
    for (const path of ['/api/journal', `/api/journal/${kept[0]?.id}`, '/api/journal/export.csv']) {
      expect([401, 403]).toContain((await newsroom.rest(null, 'GET', path)).status)
    }
  })

  const collection = 'journal'
  const where = { seq: { greater_than: 0 } }
  test.each([
    ['create', () => newsroom.payload.create({ collection, data: { ...Object(kept[0]), seq: 9 } })],
    ['update', () => newsroom.payload.update({ collection, id: kept[0]!.id, data: { note: '' } })],
    ['update of all', () => newsroom.payload.update({ collection, where, data: { note: '' } })],
    ['delete', () => newsroom.payload.delete({ collection, id: kept[0]!.id })],
    ['delete of all', () => newsroom.payload.delete({ collection, where })],
    ['duplicate', () => newsroom.payload.duplicate({ collection, id: kept[0]!.id })],
    [
      'trusted update',
      () =>
        newsroom.payload.update({
          collection,
          id: kept[0]!.id,
          data: { note: '' },
          context: { trusted: 'command', step: 'publish' },
          overrideAccess: true,
        }),
    ],
  ])('by code that overrides access: %s', async (_, attempt) => {
    await expect(attempt()).rejects.toThrow(/ne se modifie ni ne s’efface|cannot be duplicated/)
    expect(await stored()).toEqual(kept)
  })
})

describe('the chain', () => {
  beforeEach(empty)

  test('survives writers at the same moment, without a hole', async () => {
    const titles = Array.from({ length: 12 }, (_, at) => `Document ${at}`)
    const isWritten = await Promise.allSettled(titles.map((title) => note(title)))
    const written = isWritten.filter(({ status }) => status === 'fulfilled').length

    const records = await stored()
    expect(written).toBeGreaterThan(1)
    expect(records.map(({ seq }) => seq)).toEqual(records.map((_, at) => at + 1))
    expect(records).toHaveLength(written)
    expect(await verify()).toMatchObject({ fault: null, head: { seq: written } })
  })

  test('survives two people who take a step at the same moment', async () => {
    const writer = await newsroom.hire('writer')
    const places = await Promise.all(
      ['a', 'b'].map(async () => {
        const { id } = await newsroom.writePioneer()
        await newsroom.save(writer, `pioneers/${id}?draft=true`, { headline: 'Autre' })
        return ['pioneers', id] as const
      }),
    )
    const answers = await Promise.all(places.map((place) => newsroom.step(writer, place, 'submit')))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await verify()).toMatchObject({ fault: null, head: { seq: 2 } })
  })

  // On SQLite the second waits for its turn.
  test.runIf(process.env.TEST_DATABASE === 'mongodb')(
    'makes nobody begin again because somebody else wrote meanwhile',
    async () => {
      await note('Premier')
      const req = await createLocalReq({}, newsroom.payload)
      let attempts = 0
      await inTransaction(req, async () => {
        attempts += 1
        await newsroom.payload.db.count({ collection: 'journal', req })
        if (attempts === 1) await note('Entre-temps')
        return record({ collection: 'pioneers', id: 'x', step: 'publish', title: 'Troisième' }, req)
      })
      expect(attempts).toBe(1)
      const titles = (await stored()).map(({ title }) => title)
      expect(titles).toEqual(['Premier', 'Entre-temps', 'Troisième'])
      expect(await verify()).toMatchObject({ fault: null, head: { seq: 3 } })
    },
  )

  test('takes up what a process that died left without a number, and says so until then', async () => {
    await note('Premier')
    const [first] = await stored()
    const left = { id: undefined, seq: undefined, previous: undefined, hash: undefined }
    const body = { ...first, ...left, title: 'Laissée' }
    const data = { kind: 'record', rank: 1, body }
    await newsroom.payload.db.create({ collection: 'unplaced', data, req: {} })

    const verdict = await verify()
    expect(verdict).toMatchObject({ fault: null, waiting: 1 })
    expect(wordsOf(verdict)).toContain('attend son numéro')
    await note('Suivante')
    expect((await stored()).map(({ title }) => title)).toEqual(['Premier', 'Laissée', 'Suivante'])
    expect(await verify()).toMatchObject({ fault: null, waiting: 0, head: { seq: 3 } })
  })

  test('has no record of what was undone', async () => {
    await note('Chea Lun')
    const req = await createLocalReq({}, newsroom.payload)
    const undone = inTransaction(req, async () => {
      await record({ collection: 'pioneers', id: 'x', step: 'publish', title: 'x' }, req)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await note('Anne')
    expect((await stored()).map(({ title }) => title)).toEqual(['Chea Lun', 'Anne'])
    expect(await verify()).toMatchObject({ fault: null })
  })
})

describe('npm run journal:verify', () => {
  beforeEach(async () => {
    await empty()
    await note('Premier', { note: 'Une note.' })
    await note('Deuxième', { details: { fields: ['headline'], approvedBy: 'x' } })
    await note('Troisième', { version: 'v1' })
    await note('Quatrième')
  })

  const changes: [what: string, data: Record<string, unknown>][] = [
    ['who', { actorName: 'Une autre' }],
    ['when', { at: '2020-01-01T00:00:00.000Z' }],
    ['what', { step: 'approve' }],
    ['which document', { document: 'autre' }],
    ['which version', { version: 'v2' }],
    ['why', { note: 'Une autre raison.' }],
    ['the details', { details: { fields: [] } }],
  ]
  test.each(changes)('names the record of which somebody changed %s', async (_, data) => {
    await tamper(2, data)
    expect(await verify()).toMatchObject({ fault: { kind: 'changed', seq: 2 } })
  })

  test('names the first record that is missing, and how many are', async () => {
    await remove(2)
    await remove(3)
    const verdict = await verify()
    expect(verdict.fault).toEqual({ kind: 'missing', seq: 2, upTo: 3 })
    expect(wordsOf(verdict)).toBe('Les traces n°\u00a02 à 3 manquent dans le journal.')
  })

  test('sees a record that has no number of its own', async () => {
    await tamper(4, { seq: 0 })
    expect(await verify()).toMatchObject({ fault: { kind: 'misplaced', seq: 0 } })
  })

  test('misses the first record too', async () => {
    await remove(1)
    expect(await verify()).toMatchObject({ fault: { kind: 'missing', seq: 1, upTo: 1 } })
  })

  test('sees two records that changed places, sealed anew or not', async () => {
    const swap = async () => {
      await tamper(2, { seq: 99 })
      await tamper(3, { seq: 2 })
      await tamper(99, { seq: 3 })
    }
    await swap()
    expect(await verify()).toMatchObject({ fault: { kind: 'changed', seq: 2 } })

    for (const row of await stored()) await tamper(row.seq, { hash: hashOf(row) })
    expect(await verify()).toMatchObject({ fault: { kind: 'unlinked', seq: 2 } })
  })

  test('sees a record that was changed and sealed anew', async () => {
    await tamper(2, { note: 'Réécrite' })
    const [, second] = await stored()
    await tamper(2, { hash: hashOf(second!) })
    expect(await verify()).toMatchObject({ fault: { kind: 'unlinked', seq: 3 } })
  })

  test('sees the end cut when a revision speaks of it', async () => {
    const row = { key: 'pioneers/x', contentType: 'pioneers', document: 'x', stage: 'draft' }
    const data = { ...row, title: 'Quatrième', lastRecord: 4 }
    await newsroom.payload.db.create({ collection: 'revisions', data })
    expect(await verify()).toMatchObject({ fault: null })

    await remove(3)
    await remove(4)
    const verdict = await verify()
    expect(verdict.fault).toMatchObject({ kind: 'cut', seq: 3, upTo: 4 })
    expect(wordsOf(verdict)).toContain('la révision de «\u00a0Quatrième\u00a0»')
  })

  test('sees with what was noted an end that was cut, and a chain that was written anew', async () => {
    const { head } = await verify()
    expect(await verify(head!)).toMatchObject({ fault: null })

    await note('Cinquième')
    expect(await verify(head!), 'what follows does no harm').toMatchObject({ fault: null })
    await remove(5)
    await remove(4)
    expect(await verify(), 'the chain alone cannot see it').toMatchObject({ fault: null })
    expect(await verify(head!)).toMatchObject({ fault: { kind: 'cut', seq: 4, upTo: 4 } })

    await note('Un autre quatrième')
    expect(await verify()).toMatchObject({ fault: null })
    expect(await verify(head!)).toMatchObject({ fault: { kind: 'rewritten', seq: 4 } })
  })

  test('says it in French, with a status', async () => {
    const { DATABASE_URL = '', MEDIA_DIR = '', PAYLOAD_SECRET = '' } = process.env
    const environment = { DATABASE_URL, MEDIA_DIR, PAYLOAD_SECRET }
    const command = (...words: string[]) =>
      runCommand('src/cms/commands/verifyJournal.ts', environment, words)

    const whole = await command()
    expect(whole.output).toContain('Le journal est entier\u00a0: 4 traces')
    expect(whole.code).toBe(0)
    const noted = /-- (\d+:[0-9a-f]{64})/.exec(whole.output)?.[1] ?? ''
    expect(await command(noted)).toMatchObject({ code: 0 })

    await tamper(3, { title: 'Réécrit' })
    const broken = await command()
    expect(broken.output).toContain(
      'La trace n°\u00a03 (Publication, «\u00a0Réécrit\u00a0», Publication,',
    )
    expect(broken.output).toContain('a été modifiée')
    expect(broken.code).toBe(1)

    expect(await command('n’importe quoi')).toMatchObject({ code: 2 })
  })
})

test('reads a journal longer than what it reads at once', async () => {
  await empty()
  const at = new Date('2026-03-01T10:00:00Z').toISOString()
  let previous: string | null = null
  for (let seq = 1; seq <= LONG; seq += 1) {
    const place = { contentType: 'pioneers', document: 'x', title: `Trace ${seq}` }
    const row: Omit<JournalRecord, 'id' | 'hash'> = { seq, at, step: 'publish', ...place, previous }
    previous = hashOf(row)
    await newsroom.payload.db.create({
      collection: 'journal',
      data: { ...row, hash: previous },
      req: {},
    })
  }
  const read: number[] = []
  const { payload } = newsroom
  expect(await verifyJournal({ payload, onRead: (count) => read.push(count) })).toMatchObject({
    fault: null,
    head: { seq: LONG, hash: previous },
  })
  expect(read).toHaveLength(LONG)

  const { rest, hire } = newsroom
  const { bytes } = await rest(await hire('writer'), 'GET', '/api/journal/export.csv')
  expect(bytes.toString().trim().split('\r\n')).toHaveLength(LONG + 1)

  await forgetThatNumbersAreUnique()
  const [, ...after] = (await stored()).slice(498)
  const twin = { ...after[0]!, id: undefined, hash: 'x' }
  await payload.db.create({ collection: 'journal', data: twin, req: {} })
  expect(twin.seq, 'the last of what is read at once').toBe(500)
  // Which of the two is read is the database's choice.
  expect((await verify()).fault?.kind).toMatch(/misplaced|changed/)
})

async function forgetThatNumbersAreUnique() {
  const { drizzle, collections } = Object(newsroom.payload.db)
  if (drizzle) return drizzle.run('DROP INDEX journal_seq_idx')
  return collections.journal.collection.dropIndex('seq_1')
}
