import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

type FollowUp = {
  id: string
  reviewBy: string
  lastCheckedOn: string | null
  attestations: { by: string; name: string; on: string }[]
}

const today = new Date().toISOString().slice(0, 10)
const overdue = '2024-01-15T00:00:00.000Z'

const followUpOf = (metric: string) =>
  newsroom.payload.db.findOne<FollowUp>({
    collection: 'follow-ups',
    where: { metric: { equals: metric } },
  })

type Role = 'writer' | 'reviewer' | 'editor' | 'admin'

const attest = async (role: Role, id: string, method: 'POST' | 'DELETE' = 'POST') =>
  newsroom.rest(await newsroom.hire(role), method, `/api/impact-metrics/${id}/attest`)

describe('« Toujours exact »', () => {
  test('is a reviewer’s word, dated, and opens an edition', async () => {
    const { id } = await newsroom.publishMetric({ reviewBy: overdue })
    const before = await newsroom.edition()
    const reviewer = await newsroom.hire('reviewer')

    const answer = await attest('reviewer', id)

    expect(answer.status, answer.message).toBe(200)
    const followUp = await followUpOf(id)
    expect(followUp?.attestations).toMatchObject([{ by: reviewer.id, name: reviewer.name }])
    expect(followUp?.lastCheckedOn?.slice(0, 10)).toBe(today)
    // A count that still runs is looked at again a year later.
    expect(followUp?.reviewBy.slice(0, 4)).toBe(String(Number(today.slice(0, 4)) + 1))
    expect(await newsroom.edition()).toBe(before + 1)
  })

  test('is given once a day, however often and however fast one clicks', async () => {
    const { id } = await newsroom.publishMetric({ reviewBy: overdue })
    const before = await newsroom.edition()

    const answers = await Promise.all([1, 2, 3].map(() => attest('reviewer', id)))
    await attest('reviewer', id)

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await followUpOf(id))?.attestations).toHaveLength(1)
    expect(await newsroom.edition()).toBe(before + 1)
  })

  test.each(['writer', 'admin'] as const)('is not for the role %s to say', async (role) => {
    const { id } = await newsroom.publishMetric({ reviewBy: overdue })
    const before = { followUp: await followUpOf(id), edition: await newsroom.edition() }

    const answer = await attest(role, id)

    expect(answer).toMatchObject({ status: 403 })
    expect(answer.message).toMatch(/^Votre rôle ne permet pas d’attester un chiffre/)
    expect((await attest(role, id, 'DELETE')).status).toBe(403)
    expect({ followUp: await followUpOf(id), edition: await newsroom.edition() }).toEqual(before)
  })

  test('says nothing of a figure that readers do not see', async () => {
    const { id } = await newsroom.writeMetric()

    const answer = await attest('reviewer', id)

    expect(answer.status).toBe(400)
    expect(answer.message).toMatch(/^Ce chiffre n’est pas publié/)
    expect((await attest('reviewer', 'nothing-of-ours')).status).toBe(400)
  })

  test('says nothing of a target whose year has passed', async () => {
    const target = { nature: 'target' as const, period: { kind: 'by' as const, year: 2020 } }
    const { id } = await newsroom.publishMetric(target)

    const answer = await attest('reviewer', id)

    expect(answer.status).toBe(400)
    expect(answer.message).toBe(
      'L’échéance est passée\u00a0: publiez le résultat, ou retirez l’objectif.',
    )
    expect((await followUpOf(id))?.attestations).toEqual([])
  })

  test('is taken back the same day, and the figure is due again', async () => {
    const { id } = await newsroom.publishMetric({ reviewBy: overdue })
    const before = await followUpOf(id)
    await attest('reviewer', id)

    expect((await attest('reviewer', id, 'DELETE')).status).toBe(200)

    const { reviewBy, lastCheckedOn, attestations } = (await followUpOf(id))!
    expect(reviewBy).toBe(before?.reviewBy)
    expect({ lastCheckedOn, attestations }).toEqual({ lastCheckedOn: null, attestations: [] })
  })

  test('of a colleague stays when one takes back one’s own', async () => {
    const { id } = await newsroom.publishMetric({ reviewBy: overdue })
    await attest('reviewer', id)
    await attest('editor', id)
    const both = await followUpOf(id)

    await attest('reviewer', id, 'DELETE')

    const editor = await newsroom.hire('editor')
    const left = await followUpOf(id)
    expect(left?.attestations).toMatchObject([{ by: editor.id }])
    expect(left?.reviewBy).toBe(both?.reviewBy)

    await attest('editor', id, 'DELETE')
    expect((await followUpOf(id))?.reviewBy).toBe(overdue)
  })

  test('holds when the figure is published again with the same day of review', async () => {
    const { id } = await newsroom.publishMetric({ reviewBy: overdue })
    await attest('reviewer', id)
    const attested = await followUpOf(id)

    const editor = await newsroom.hire('editor')
    await newsroom.save(editor, `impact-metrics/${id}`, {
      caveat: 'Une réserve.',
      _status: 'published',
    })

    expect(await followUpOf(id)).toMatchObject({
      reviewBy: attested?.reviewBy,
      lastCheckedOn: attested?.lastCheckedOn,
      attestations: attested?.attestations,
    })
  })
})

type Rereading = { id: string; settledBy?: string | null; settledOn?: string | null }

async function mark(key = `pages/x/${Math.random()}`) {
  const page = await newsroom.publishPage()
  const { id } = await newsroom.payload.db.create({
    collection: 'rereadings',
    data: {
      key,
      document: { relationTo: 'pages', value: page.id },
      before: '1 client',
      after: '2 clients',
      markedOn: new Date().toISOString(),
    },
    req: {},
  })
  return String(id)
}

const markOf = (id: string) =>
  newsroom.payload.db.findOne<Rereading>({
    collection: 'rereadings',
    where: { id: { equals: id } },
  })

const openMarks = (id: string) =>
  newsroom.payload.db.count({
    collection: 'rereadings',
    where: { and: [{ id: { equals: id } }, { settledOn: { exists: false } }] },
  })

const settle = async (role: Role, id: string, method: 'POST' | 'DELETE' = 'POST') =>
  newsroom.rest(await newsroom.hire(role), method, `/api/rereadings/${id}/settle`)

describe('« Relu »', () => {
  test('is a writer’s to say, and the first who said it stays', async () => {
    const id = await mark()
    const writer = await newsroom.hire('writer')

    expect((await settle('writer', id)).status).toBe(200)
    const first = await markOf(id)
    await settle('editor', id)

    expect(first).toMatchObject({ settledBy: writer.id, settledOn: expect.any(String) })
    expect(await markOf(id)).toMatchObject({ ...first })
    expect(await openMarks(id)).toMatchObject({ totalDocs: 0 })
  })

  test('is taken back by whoever said it, and the text is to be read again', async () => {
    const id = await mark()
    await settle('writer', id)

    await settle('editor', id, 'DELETE')
    expect(await openMarks(id)).toMatchObject({ totalDocs: 0 })

    expect((await settle('writer', id, 'DELETE')).status).toBe(200)
    expect(await openMarks(id)).toMatchObject({ totalDocs: 1 })
  })

  test('is not taken back when the figure has changed once more since', async () => {
    const id = await mark('pages/a/b')
    await settle('writer', id)
    await mark('pages/a/b')

    const answer = await settle('writer', id, 'DELETE')

    expect(answer.status).toBe(409)
    expect(answer.message).toMatch(/^Le chiffre a encore changé depuis/)
    expect(await openMarks(id)).toMatchObject({ totalDocs: 0 })
  })

  test('is not for an administrator who does not write', async () => {
    const id = await mark()
    expect((await settle('admin', id)).status).toBe(403)
    expect(await openMarks(id)).toMatchObject({ totalDocs: 1 })
  })

  test('of a mark that is gone says so', async () => {
    const answer = await settle('writer', 'nothing-of-ours')
    expect(answer.status).toBe(404)
    expect(answer.message).toMatch(/^Cette marque n’existe plus/)
  })
})
