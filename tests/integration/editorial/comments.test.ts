import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Role } from '@/editorial/roles'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { employ, type Colleague } from '../../support/people'
import { prose } from '../../support/writings'

let newsroom: Newsroom
let writer: Colleague
let other: Colleague
let reviewer: Colleague
let editor: Colleague
let admin: Colleague
beforeAll(async () => {
  newsroom = await openNewsroom()
  writer = await newsroom.hire('writer')
  reviewer = await newsroom.hire('reviewer')
  editor = await newsroom.hire('editor')
  admin = await newsroom.hire('admin')
  other = await employ(newsroom.payload, { name: 'Une autre plume', roles: ['writer'] })
})
afterAll(() => newsroom.close())

const STORY = 'Elle a fondé un atelier en 2013. Il emploie trente femmes du quartier.'
const passage = (quote: string) => ({ quote, prefix: '', suffix: '' })

async function aDraft() {
  const { id } = await newsroom.writePioneer({ headline: 'Une accroche', story: prose(STORY) })
  return `/api/pioneers/${id}`
}

const threadsOf = async (path: string, person = reviewer) =>
  (await newsroom.rest(person, 'GET', `${path}/comments`)).body.threads

async function say(path: string, data: object, person = reviewer): Promise<string> {
  const answer = await newsroom.rest(person, 'POST', `${path}/comments`, {
    text: 'À revoir.',
    ...data,
  })
  expect(answer.message).toBe('')
  return `${path}/comments/${answer.body.id}`
}

const blockingIn = async (path: string) => {
  const { openBlockingComments } = await import('@/editorial/cms/comments/blocking')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, newsroom.payload)
  return openBlockingComments({ collection: 'pioneers', id: path.split('/')[3] ?? '' }, req)
}

describe('who says what', () => {
  const people = () => ({ writer, reviewer, editor, admin })
  const everyone: Role[] = ['writer', 'reviewer', 'editor', 'admin']
  const mayWrite = (role: Role) => role !== 'admin'

  test.each(everyone)('%s reads every comment', async (role) => {
    const path = await aDraft()
    await say(path, {})
    expect(await threadsOf(path, people()[role])).toMatchObject([{ text: 'À revoir.' }])
  })

  test('nobody else reads them, through any address', async () => {
    const path = await aDraft()
    await say(path, {})
    for (const address of [`${path}/comments`, '/api/comments', `${path}?depth=2`]) {
      expect((await newsroom.rest(null, 'GET', address)).status).toBe(401)
    }
    const document = JSON.stringify(
      (await newsroom.rest(reviewer, 'GET', `${path}?draft=true`)).body,
    )
    expect(document).not.toContain('À revoir')
  })

  const operations: [what: string, method: 'POST' | 'PATCH', path: string, body: object][] = [
    ['comments', 'POST', '', { text: 'Un mot.' }],
    ['replies', 'POST', '/replies', { text: 'Une réponse.' }],
    ['resolves', 'POST', '/resolve', {}],
    ['reopens', 'POST', '/reopen', {}],
  ]
  const cases = everyone.flatMap((role) =>
    operations.map(([what, ...call]) => [role, what, ...call] as const),
  )

  test.each(cases)('%s %s, or is told why not', async (role, what, method, end, body) => {
    const path = await aDraft()
    const thread = await say(path, {})
    if (what === 'reopens') await newsroom.rest(reviewer, 'POST', `${thread}/resolve`)
    const before = await threadsOf(path)
    const address = what === 'comments' ? `${path}/comments` : `${thread}${end}`

    const answer = await newsroom.rest(people()[role], method, address, body)

    expect(answer.status).toBe(mayWrite(role) ? (what === 'comments' ? 201 : 200) : 403)
    const after = await threadsOf(path)
    if (mayWrite(role)) expect(after).not.toEqual(before)
    else expect(after).toEqual(before)
    if (!mayWrite(role)) expect(answer.message).toMatch(/Votre rôle ne permet pas de commenter/)
  })

  test('the collection itself takes nothing, from anyone', async () => {
    const path = await aDraft()
    const thread = await say(path, {})
    const id = thread.split('/').at(-1)
    const row = { contentType: 'pioneers', document: 'x', text: 'Faux.' }
    for (const person of Object.values(people())) {
      expect((await newsroom.rest(person, 'POST', '/api/comments', row)).status).toBe(403)
      expect((await newsroom.rest(person, 'PATCH', `/api/comments/${id}`, row)).status).toBe(403)
      expect((await newsroom.rest(person, 'DELETE', `/api/comments/${id}`)).status).toBe(403)
    }
    expect(await threadsOf(path)).toHaveLength(1)
  })
})

describe('what is amended', () => {
  test('one’s own words, while nobody replied', async () => {
    const path = await aDraft()
    const thread = await say(path, {}, writer)
    const reword = (person: Colleague) =>
      newsroom.rest(person, 'PATCH', thread, { text: 'Mieux dit.' })

    expect((await reword(other)).status).toBe(403)
    expect((await reword(editor)).status).toBe(403)
    expect((await reword(writer)).status).toBe(200)
    await newsroom.rest(reviewer, 'POST', `${thread}/replies`, { text: 'Oui.' })
    const refused = await newsroom.rest(writer, 'PATCH', thread, { text: 'Encore.' })

    expect(refused.status).toBe(403)
    expect(refused.message).toContain('quelqu’un y a répondu')
    expect(await threadsOf(path)).toMatchObject([{ text: 'Mieux dit.' }])
  })

  test('the blocking mark, by reviewers and whoever put it', async () => {
    const path = await aDraft()
    const thread = await say(path, { isBlocking: true }, writer)
    const mark = (person: Colleague, isBlocking: boolean) =>
      newsroom.rest(person, 'PATCH', thread, { isBlocking })

    expect((await mark(other, false)).status).toBe(403)
    expect((await mark(admin, false)).status).toBe(403)
    expect(await blockingIn(path)).toBe(1)
    expect((await mark(writer, false)).status).toBe(200)
    expect(await blockingIn(path)).toBe(0)
    expect((await mark(reviewer, true)).status).toBe(200)
    expect(await blockingIn(path)).toBe(1)
  })

  test('nothing else: who said it, when, of what', async () => {
    const path = await aDraft()
    const thread = await say(path, { field: 'headline' }, writer)
    const [before] = await threadsOf(path)
    const forged = {
      isBlocking: false,
      author: other.id,
      authorName: 'X',
      field: 'name',
      replies: [1],
    }

    await newsroom.rest(writer, 'PATCH', thread, forged)

    expect(await threadsOf(path)).toEqual([before])
  })

  test('an empty change is refused', async () => {
    const thread = await say(await aDraft(), {}, writer)
    expect((await newsroom.rest(writer, 'PATCH', thread, {})).status).toBe(400)
  })
})

describe('what stands in the way of an approval', () => {
  test('is an open blocking comment of this document, until it is resolved', async () => {
    const path = await aDraft()
    await say(await aDraft(), { isBlocking: true })
    await say(path, {})
    const thread = await say(path, { isBlocking: true })
    expect(await blockingIn(path)).toBe(1)

    await newsroom.rest(writer, 'POST', `${thread}/resolve`)
    expect(await blockingIn(path)).toBe(0)

    await newsroom.rest(reviewer, 'POST', `${thread}/reopen`)
    expect(await blockingIn(path)).toBe(1)
  })

  test('resolving twice keeps who did it first', async () => {
    const path = await aDraft()
    const thread = await say(path, {})
    await newsroom.rest(writer, 'POST', `${thread}/resolve`)
    const [first] = await threadsOf(path)
    expect((await newsroom.rest(editor, 'POST', `${thread}/resolve`)).status).toBe(200)

    expect(await threadsOf(path)).toEqual([first])
    expect(first.resolved).toMatchObject({ name: writer.name })
  })

  test('a resolved comment takes no reply: it is reopened first', async () => {
    const path = await aDraft()
    const thread = await say(path, {})
    await newsroom.rest(writer, 'POST', `${thread}/resolve`)

    const answer = await newsroom.rest(writer, 'POST', `${thread}/replies`, { text: 'Ah ?' })

    expect(answer.status).toBe(409)
    expect(answer.message).toContain('rouvrez-le')
  })

  test('the resolved come after the open, the last resolved first', async () => {
    const path = await aDraft()
    const [a, b, c, d] = [
      await say(path, { text: 'a' }),
      await say(path, { text: 'b' }),
      await say(path, { text: 'c' }),
      await say(path, { text: 'd' }),
    ]
    for (const thread of [c, a]) await newsroom.rest(writer, 'POST', `${thread}/resolve`)

    const order = (await threadsOf(path)).map(({ text }: { text: string }) => text)
    expect([a, b, c, d].length).toBe(4)
    expect(order).toEqual(['b', 'd', 'a', 'c'])
  })
})

describe('passages', () => {
  const save = async (path: string, text: string) => {
    const place = `${path.replace('/api/', '')}?draft=true`
    const { message, status } = await newsroom.save(writer, place, { story: prose(text) })
    expect({ message, status }).toMatchObject({ status: 200 })
  }
  const stateOf = async (path: string) => (await threadsOf(path))[0].passage

  test('keep the words around them as our text has them', async () => {
    const path = await aDraft()
    await say(path, {
      field: 'story',
      anchor: { quote: 'trente femmes', prefix: 'des mots inventés', suffix: '<b>faux</b>' },
    })
    const [thread] = await threadsOf(path)

    expect(thread.fieldLabel).toBe('Récit')
    expect(thread.anchor.quote).toBe('trente femmes')
    expect(thread.anchor.suffix).toBe(' du quartier.')
    expect(STORY).toContain(thread.anchor.prefix)
    expect(STORY.slice(thread.passage.start, thread.passage.end)).toBe('trente femmes')
  })

  test('are found after edits around them, and say when their words change or go', async () => {
    const path = await aDraft()
    await say(path, { field: 'story', anchor: passage('emploie trente femmes du quartier') })
    expect(await stateOf(path)).toMatchObject({ state: 'found' })

    await save(path, `Un début. ${STORY}`)
    expect(await stateOf(path)).toMatchObject({ state: 'found' })
    await save(path, STORY.replace('trente', 'quarante'))
    expect(await stateOf(path)).toMatchObject({ state: 'changed' })
    await save(path, 'Elle a fondé un atelier en 2013.')
    expect(await stateOf(path)).toMatchObject({ state: 'gone' })
    await save(path, STORY)
    expect(await stateOf(path)).toMatchObject({ state: 'found' })
  })

  test('are found whatever the spaces and apostrophes', async () => {
    const { id } = await newsroom.writePioneer({
      story: prose('L’atelier a formé 70\u202f000 femmes\u202f!'),
    })
    const path = `/api/pioneers/${id}`
    await say(path, { field: 'story', anchor: passage("L'atelier a formé 70 000 femmes") })
    const [thread] = await threadsOf(path)
    expect(thread.anchor.quote).toBe('L’atelier a formé 70\u202f000 femmes')
  })

  test('of a line of text are commented too', async () => {
    const path = await aDraft()
    await say(path, { field: 'headline', anchor: passage('accroche') })
    expect(await stateOf(path)).toEqual({ state: 'found', start: 4, end: 12 })
  })

  test('of a metric’s group are commented by their field', async () => {
    const { id } = await newsroom.writeMetric()
    const path = `/api/impact-metrics/${id}`
    await say(path, { field: 'period.year' })
    const [thread] = await threadsOf(path)
    expect(thread).toMatchObject({ field: 'period.year', passage: null })
    expect(thread.fieldLabel).toContain(' › ')
  })
})

describe('bad input changes nothing', () => {
  const quoted = (quote: unknown) => ({ text: 'x', field: 'story', anchor: { quote } })
  const bad: [what: string, body: unknown, status: number][] = [
    ['no text', {}, 400],
    ['blank text', { text: ' \n\u202f ' }, 400],
    ['text that is no text', { text: { $ne: '' } }, 400],
    ['too long a text', { text: 'a'.repeat(4_001) }, 400],
    ['an unknown field', { text: 'x', field: 'nothing' }, 400],
    ['a hidden field', { text: 'x', field: 'savedBy' }, 400],
    ['a field of the books', { text: 'x', field: 'citedFigures' }, 400],
    ['a field of Payload', { text: 'x', field: '_status' }, 400],
    ['a forged field', { text: 'x', field: '__proto__' }, 400],
    ['a field that is no name', { text: 'x', field: { equals: 'story' } }, 400],
    ['a passage of no field', { text: 'x', anchor: { quote: STORY } }, 400],
    [
      'a passage of a field without text',
      { text: 'x', field: 'kind', anchor: { quote: 'e' } },
      400,
    ],
    ['a passage that is not there', quoted('Elle n’a jamais dit cela, ni pensé.'), 400],
    ['a passage of old words', quoted('Elle a fondé un grand atelier en 2012.'), 400],
    ['a blank passage', quoted('  '), 400],
    ['a passage that is no text', quoted(['Elle']), 400],
    ['too long a passage', quoted('e'.repeat(10_001)), 400],
    ['a list', [], 400],
  ]

  test.each(bad)('%s', async (_, body, status) => {
    const path = await aDraft()
    const answer = await newsroom.rest(reviewer, 'POST', `${path}/comments`, Object(body))
    expect(answer.status).toBe(status)
    expect(answer.message).not.toBe('')
    expect(await threadsOf(path)).toEqual([])
  })

  test('words that are no JSON', async () => {
    const path = await aDraft()
    const words = new TextEncoder().encode('{"text":')
    const json = { 'Content-Type': 'application/json' }
    const answer = await newsroom.rest(reviewer, 'POST', `${path}/comments`, words, json)
    expect(answer.status).toBe(400)
  })

  test('a document that is not there', async () => {
    for (const id of ['nowhere', '000000000000000000000000', '$ne']) {
      const path = `/api/pioneers/${id}/comments`
      expect((await newsroom.rest(reviewer, 'GET', path)).status).toBe(404)
      expect((await newsroom.rest(reviewer, 'POST', path, { text: 'x' })).status).toBe(404)
    }
  })

  test('a comment of another document', async () => {
    const thread = await say(await aDraft(), {})
    const elsewhere = `${await aDraft()}/comments/${thread.split('/').at(-1)}`
    for (const end of ['/replies', '/resolve', '/reopen']) {
      const answer = await newsroom.rest(reviewer, 'POST', `${elsewhere}${end}`, { text: 'x' })
      expect(answer.status).toBe(404)
    }
    expect((await newsroom.rest(reviewer, 'PATCH', elsewhere, { text: 'x' })).status).toBe(404)
    expect((await newsroom.rest(reviewer, 'POST', `${elsewhere}x/resolve`)).status).toBe(404)
  })

  test('markup is text, kept as it was typed', async () => {
    const path = await aDraft()
    const text = '<img src=x onerror=alert(1)> & « même » \u0007{{x}}'
    const thread = await say(path, { text })
    await newsroom.rest(writer, 'POST', `${thread}/replies`, { text: '<script>1</script>' })

    expect(await threadsOf(path)).toMatchObject([
      {
        text: '<img src=x onerror=alert(1)> & « même » {{x}}',
        replies: [{ text: '<script>1</script>', by: writer.id, name: writer.name }],
      },
    ])
  })
})

describe('two people at once', () => {
  test.each([2, 8])('%i replies are all kept', async (count) => {
    const path = await aDraft()
    const thread = await say(path, {})
    const replies = Array.from({ length: count }, (_, at) => `Réponse ${at}`)

    const answers = await Promise.all(
      replies.map((text, at) =>
        newsroom.rest(at % 2 ? writer : reviewer, 'POST', `${thread}/replies`, { text }),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual(replies.map(() => 200))
    const [kept] = await threadsOf(path)
    const texts = kept.replies.map(({ text }: { text: string }) => text)
    expect(texts.toSorted()).toEqual(replies)
  })

  test('a reply and a resolution: the reply is kept, or refused in words', async () => {
    const path = await aDraft()
    const thread = await say(path, {})
    const [reply] = await Promise.all([
      newsroom.rest(writer, 'POST', `${thread}/replies`, { text: 'Fait.' }),
      newsroom.rest(reviewer, 'POST', `${thread}/resolve`),
    ])
    const [kept] = await threadsOf(path)
    expect(kept.resolved).not.toBeNull()
    expect(kept.replies).toHaveLength(reply.status === 200 ? 1 : 0)
    expect([200, 409]).toContain(reply.status)
  })
})

describe('comments and their document', () => {
  const idOf = (path: string) => path.split('/')[3] ?? ''
  const countOf = () => newsroom.countOf('comments')

  test('say nothing of its content, its versions or its approval', async () => {
    const path = await aDraft()
    const before = await newsroom.stored('pioneers', idOf(path))
    const { db } = newsroom.payload
    const revision = () =>
      db.findOne({ collection: 'revisions', where: { document: { equals: idOf(path) } } })
    const revisionBefore = await revision()

    const thread = await say(path, { field: 'story', anchor: passage('atelier'), isBlocking: true })
    await newsroom.rest(writer, 'POST', `${thread}/replies`, { text: 'Oui.' })
    await newsroom.rest(writer, 'POST', `${thread}/resolve`)
    await newsroom.rest(writer, 'POST', `${thread}/reopen`)

    expect(await newsroom.stored('pioneers', idOf(path))).toEqual(before)
    expect(await revision()).toEqual(revisionBefore)
  })

  test('stay while it is in the trash, where they are read and not written', async () => {
    const path = await aDraft()
    await say(path, {})
    const trashed = { deletedAt: new Date().toISOString() }
    expect((await newsroom.rest(editor, 'PATCH', path, trashed)).status).toBe(200)

    expect(await threadsOf(path)).toHaveLength(1)
    const answer = await newsroom.rest(reviewer, 'POST', `${path}/comments`, { text: 'x' })
    expect(answer.status).toBe(409)
    expect(answer.message).toContain('corbeille')

    await newsroom.rest(editor, 'PATCH', `${path}?trash=true`, { deletedAt: null })
    expect(await threadsOf(path)).toHaveLength(1)
  })

  test('leave with it when it is erased, and no others do', async () => {
    const path = await aDraft()
    const neighbour = await aDraft()
    await say(neighbour, {})
    const before = await countOf()
    await say(path, {})
    await say(path, {})

    await newsroom.rest(editor, 'PATCH', path, { deletedAt: new Date().toISOString() })
    expect((await newsroom.rest(editor, 'DELETE', `${path}?trash=true`)).status).toBe(200)

    expect(await countOf()).toBe(before)
    expect(await threadsOf(neighbour)).toHaveLength(1)
  })
})

describe('who is told', () => {
  const noticesOf = async (path: string) => {
    const { docs } = await newsroom.payload.db.find<{ recipient: string; sentence: string }>({
      collection: 'notices',
      where: { document: { equals: path.split('/')[3] } },
      sort: 'at',
      pagination: false,
    })
    return docs
  }
  const contributing = async (path: string, people: Colleague[], submittedBy?: Colleague) => {
    const { keepRevision } = await import('@/editorial/cms/revisions/revision')
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, newsroom.payload)
    const change = { contributors: people.map(({ id }) => id), submittedBy: submittedBy?.id }
    await keepRevision({ collection: 'pioneers', id: path.split('/')[3] ?? '' }, change, req)
  }
  const recipients = async (path: string) =>
    (await noticesOf(path)).map(({ recipient }) => String(recipient)).toSorted()

  test('those who wrote, who submitted and who take part, once each, never oneself', async () => {
    const path = await aDraft()
    await contributing(path, [writer, other], writer)

    const thread = await say(path, {
      field: 'story',
      anchor: passage('un atelier'),
      isBlocking: true,
    })
    expect(await recipients(path)).toEqual([writer.id, other.id].toSorted())
    const [first] = await noticesOf(path)
    expect(first?.sentence).toBe(
      `Relecture a commenté le passage «\u00a0un atelier\u00a0» de «\u00a0${(await newsroom.stored('pioneers', path.split('/')[3] ?? '')).row?.name}\u00a0». Ce commentaire est bloquant.`,
    )

    await newsroom.rest(writer, 'POST', `${thread}/replies`, { text: 'Corrigé.' })
    expect(await recipients(path)).toEqual([writer.id, other.id, other.id, reviewer.id].toSorted())
    await newsroom.rest(editor, 'POST', `${thread}/resolve`)
    expect(await recipients(path)).toEqual(
      [writer.id, other.id, other.id, reviewer.id, writer.id, other.id, reviewer.id].toSorted(),
    )
  })

  test('nobody, when the comment is refused', async () => {
    const path = await aDraft()
    await contributing(path, [writer])
    await newsroom.rest(reviewer, 'POST', `${path}/comments`, { text: 'x', field: 'nothing' })
    expect(await noticesOf(path)).toEqual([])
  })
})
