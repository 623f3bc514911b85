import { closeMailServer, received } from '../../support/mailServer'

import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { sendDue } from '@/editorial/cms/notices/mail/deliver'
import { carryOutDue } from '@/editorial/cms/schedule/carryOutDue'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { employ, type Colleague } from '../../support/people'
import { prose, proseCiting } from '../../support/writings'

type Place = readonly [CollectionSlug, string]

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
afterAll(async () => {
  await newsroom.close()
  await closeMailServer()
})

const named = (places: readonly Place[]) => places.map(([collection, id]) => ({ collection, id }))
const draft = { _status: 'draft' as const }

async function profile(data: object = {}): Promise<Place> {
  const { id } = await newsroom.writePioneer()
  const saved = await newsroom.save(writer, `pioneers/${id}`, { headline: 'Écrite', ...data })
  expect(saved.status, saved.message).toBe(200)
  return ['pioneers', id]
}

async function figure([relationTo, value]: Place, data: object = {}): Promise<Place> {
  const { id } = await newsroom.writeMetric(Object({ subject: { relationTo, value } }))
  await newsroom.save(writer, `impact-metrics/${id}`, { label: 'suivis', ...data })
  return ['impact-metrics', id]
}

async function edit([collection, id]: Place, data: object, who = writer) {
  const saved = await newsroom.save(who, `${collection}/${id}`, data)
  expect(saved.status, saved.message).toBe(200)
}

/** What each is, as its reviewer read it. */
const asRead = (places: readonly Place[]) =>
  Promise.all(
    places.map(async ([collection, id]) => {
      const { version, fingerprint } = await newsroom.workflow(reviewer, collection, id)
      return { collection, id, version, fingerprint }
    }),
  )

async function done(who: Colleague, place: Place, step: string, input: object = {}) {
  const answer = await newsroom.step(who, place, step, input)
  expect([answer.status, answer.message], step).toEqual([200, ''])
}

const submit = (main: Place, others: readonly Place[], more: object = {}) =>
  done(writer, main, 'submit', { attached: named(others), ...more })

const figuresAmong = (places: readonly Place[]) =>
  places.filter(([collection]) => collection === 'impact-metrics').map(([, id]) => id)

async function approve(main: Place, others: readonly Place[], who = reviewer) {
  const attached = await asRead(others)
  await done(who, main, 'approve', { attached, figures: figuresAmong([main, ...others]) })
}

async function approved(main: Place, others: readonly Place[]) {
  await submit(main, others)
  await approve(main, others)
}

const stageOf = async (place: Place): Promise<string> =>
  (await newsroom.workflow(editor, ...place)).stage

async function online(places: readonly Place[]) {
  const seen = await Promise.all(places.map((place) => newsroom.seenByReaders(...place)))
  return seen.map((one) => one !== null)
}
const allOf = (places: readonly Place[], value: boolean) => places.map(() => value)

/** A profile that writes its programme's figure out, a programme that cites another, what both belong to. */
async function everyKind() {
  const organisation: Place = ['organisations', (await newsroom.publishOrganisation(draft)).id]
  const theme: Place = ['themes', (await newsroom.publishTheme(draft)).id]
  const main = await profile()
  const programme: Place = [
    'programmes',
    (await newsroom.publishProgramme({ ...draft, pioneers: [main[1]] })).id,
  ]
  const own = await figure(main)
  const ofProgramme = await figure(programme, { value: 1_240 })
  const written = await figure(programme, { value: 310 })
  const link = { type: 'link', version: 3, fields: { linkType: 'internal', newTab: false } }
  const story = proseCiting(ofProgramme[1])
  Object(story.root.children[0]).children.push({
    ...link,
    children: Object(prose('elle').root.children[0]).children,
    fields: { ...link.fields, doc: { relationTo: 'pioneers', value: main[1] } },
  })
  await edit(programme, { organisation: organisation[1], story, summary: 'Un programme.' })
  const text = proseCiting(own[1])
  text.root.children.push(...prose('Elle a suivi 310 clients depuis 2013.').root.children)
  await edit(main, { story: text, organisation: organisation[1], themes: [theme[1]] })
  await edit(theme, { curated: [main[1]] })
  await edit(organisation, { kind: 'company' })
  const others: Place[] = [theme, programme, own, organisation, written, ofProgramme]
  return { main, others }
}

describe('a package', () => {
  test.each([[0], [1], [2], [3], [5]])('of a profile and %d figures goes online', async (count) => {
    const main = await profile()
    const figures: Place[] = []
    for (let at = 0; at < count; at += 1) figures.push(await figure(main, { value: 10 + at }))
    if (figures[0]) await edit(main, { story: proseCiting(figures[0][1]) })

    await submit(main, figures)
    await approve(main, figures.toReversed())
    await done(editor, main, 'publish')

    expect(await online([main, ...figures])).toEqual(allOf([main, ...figures], true))
  })

  test.each([
    ['as they were written', (places: Place[]) => places],
    ['the other way round', (places: Place[]) => places.toReversed()],
    ['figures last', (places: Place[]) => places.toSorted(([a], [b]) => (a < b ? 1 : -1))],
  ])('of every kind goes online, whatever its order: %s', async (_, ordered) => {
    const { main, others } = await everyKind()
    const sent = ordered(others)

    await submit(main, sent)
    await approve(main, sent.toReversed())
    await done(editor, main, 'publish')

    expect(await online([main, ...others])).toEqual(allOf([main, ...others], true))
  })

  test('appears whole at its hour, by itself', async () => {
    const { main, others } = await everyKind()
    await approved(main, others)
    const at = new Date(Date.now() + 3_600_000)
    await done(editor, main, 'schedule', { at: at.toISOString() })

    const now = new Date(at.getTime() + 1_000)
    expect(await carryOutDue({ payload: newsroom.payload, now })).toBe(1)

    expect(await online([main, ...others])).toEqual(allOf([main, ...others], true))
  })

  test('may be led by what the others cite, or by what gathers them', async () => {
    const { main, others } = await everyKind()
    const [theme, ...rest] = others
    const whole = [main, ...rest]
    await approved(theme!, whole)
    await done(editor, theme!, 'publish')
    expect(await online([theme!, ...whole])).toEqual(allOf([theme!, ...whole], true))

    const person = await profile()
    const cited = await figure(person)
    await edit(person, { story: proseCiting(cited[1]) })
    await approved(cited, [person])
    await done(editor, cited, 'publish')
    expect(await online([person, cited])).toEqual([true, true])
  })

  test('is published urgently whole, and each part of it waits to be read afterwards', async () => {
    const { main, others } = await everyKind()
    await submit(main, others)

    await done(editor, main, 'publish-urgently', { note: 'Une erreur grave.' })

    expect(await online([main, ...others])).toEqual(allOf([main, ...others], true))
    for (const place of [main, ...others]) {
      const { urgent } = await newsroom.workflow(reviewer, ...place)
      expect(urgent).toMatchObject({ by: editor.id, reason: 'Une erreur grave.' })
    }
  })

  test('asks for the source of each of its figures', async () => {
    const { main, others } = await everyKind()
    await submit(main, others)
    const figures = figuresAmong(others)

    const attached = await asRead(others)
    for (const left of figures) {
      const ticked = figures.filter((id) => id !== left)
      const answer = await newsroom.step(reviewer, main, 'approve', { attached, figures: ticked })
      expect([answer.status, answer.message]).toEqual([400, expect.stringContaining('source')])
    }
    expect(await stageOf(main)).toBe('in-review')
  })

  test('offers what its drafts are made of, the figures of its programme too', async () => {
    const { main, others } = await everyKind()
    const { attachable } = await newsroom.workflow(writer, ...main)

    const keys = (places: readonly Place[]) => places.map((place) => place.join('/')).toSorted()
    const offered: { collection: CollectionSlug; id: string; isProposed: boolean }[] = attachable
    expect(keys(offered.map(({ collection, id }) => [collection, id]))).toEqual(keys(others))
    const proposed = offered.filter(({ isProposed }) => isProposed)
    const [theme, ...needed] = others
    expect(keys(proposed.map(({ collection, id }) => [collection, id]))).toEqual(keys(needed))
    expect(theme?.[0]).toBe('themes')
  })
})

describe('one draft holds the package back, and is named', () => {
  async function twoFigures() {
    const main = await profile()
    const first = await figure(main, { value: 11 })
    const second = await figure(main, { value: 22 })
    await edit(main, { story: proseCiting(second[1]) })
    const others: Place[] = [first, second]
    return { main, first, second, others }
  }

  const titleOf = async (place: Place): Promise<string> =>
    (await newsroom.workflow(editor, ...place)).title

  async function refused(who: Colleague, place: Place, step: string, input: object, guilty: Place) {
    const answer = await newsroom.step(who, place, step, input)
    expect(answer.status, answer.message).toBeGreaterThanOrEqual(400)
    expect(answer.status, answer.message).toBeLessThan(500)
    expect(answer.message).toContain(`«\u00a0${await titleOf(guilty)}\u00a0»`)
    return answer
  }

  test('when it is not complete', async () => {
    const { main, second, others } = await twoFigures()
    await edit(second, { label: '' })
    const answer = await refused(writer, main, 'submit', { attached: named(others) }, second)
    expect(answer.body.errors[0].data).toBeUndefined()
    expect(await stageOf(main)).toBe('draft')
  })

  test('when who would approve has written some of it', async () => {
    const { main, second, others } = await twoFigures()
    await edit(second, { value: 23 }, reviewer)
    await submit(main, others, { reviewers: [] })

    const input = { attached: await asRead(others), figures: figuresAmong(others) }
    await refused(reviewer, main, 'approve', input, second)

    const { steps } = await newsroom.workflow(reviewer, ...main)
    const approval = steps.find(({ name }: { name: string }) => name === 'approve')
    expect(approval.refusal).toContain(await titleOf(second))
    expect(await stageOf(second)).toBe('in-review')
    await approve(main, others, editor)
  })

  test('when who is asked to review has written some of it', async () => {
    const { main, second, others } = await twoFigures()
    await edit(second, { value: 23 }, reviewer)
    const input = { attached: named(others), reviewers: [reviewer.id] }
    await refused(writer, main, 'submit', input, second)
  })

  test('when it changed after the approval, until it is approved again', async () => {
    const { main, second, others } = await twoFigures()
    await approved(main, others)
    await edit(second, { value: 24 })

    await refused(editor, main, 'publish', {}, second)
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await refused(editor, main, 'schedule', { at }, second)
    expect(await online([main, ...others])).toEqual([false, false, false])

    await done(writer, second, 'submit', { attached: [] })
    await done(reviewer, second, 'approve')
    await done(editor, main, 'publish')
    expect(await online([main, ...others])).toEqual([true, true, true])
  })

  test('when it was taken back by itself', async () => {
    const { main, second, others } = await twoFigures()
    await submit(main, others)
    await done(writer, second, 'take-back')
    const input = { attached: await asRead(others), figures: figuresAmong(others) }
    await refused(reviewer, main, 'approve', input, second)
    await done(writer, second, 'submit')
    await approve(main, others)
  })

  test('when it is in the trash', async () => {
    const { main, first, others } = await twoFigures()
    await approved(main, others)
    await edit(first, { deletedAt: new Date().toISOString() }, editor)
    const answer = await newsroom.step(editor, main, 'publish')
    expect(answer.message).toContain('corbeille')
    expect(answer.message).toContain('suivis depuis 2013')
  })

  test('when it is in another package already', async () => {
    const { main, second, others } = await twoFigures()
    await submit(main, others)
    const another = await profile()
    const answer = await refused(writer, another, 'submit', { attached: named([second]) }, second)
    expect(answer.message).toContain(await titleOf(main))

    await done(reviewer, main, 'request-changes', { note: 'À revoir.' })
    await submit(another, [second])
    expect(await stageOf(second)).toBe('in-review')
    const { attached } = await newsroom.workflow(writer, ...main)
    expect(attached.map(({ id }: { id: string }) => id)).not.toContain(second[1])
  })
})

describe('a package is told of once', () => {
  let asked: Colleague
  let coauthor: Colleague
  beforeAll(async () => {
    asked = await employ(newsroom.payload, { name: 'Marie Dupont', roles: ['reviewer'] })
    coauthor = await employ(newsroom.payload, { name: 'Anne Le Goff', roles: ['writer'] })
  })
  beforeEach(async () => {
    await newsroom.payload.db.deleteMany({ collection: 'notices', where: {} })
    received.length = 0
  })

  const linesOf = async ({ id }: Colleague) => {
    const { docs } = await newsroom.payload.db.find<{
      id: string
      document: string
      title: string
    }>({ collection: 'notices', pagination: false, where: { recipient: { equals: id } } })
    return docs
  }
  const mailsTo = ({ email }: Colleague) =>
    received.filter(({ to }) => Object(to).text.includes(email))

  async function toldOnce(people: Colleague[], main: Place) {
    await sendDue({ payload: newsroom.payload })
    for (const person of people) {
      expect(await linesOf(person)).toMatchObject([{ document: main[1] }])
      expect(mailsTo(person)).toHaveLength(1)
    }
    await newsroom.payload.db.deleteMany({ collection: 'notices', where: {} })
    received.length = 0
  }

  test('to each person it concerns, by each step; and comes back as it was sent', async () => {
    const { main, others } = await everyKind()
    const { workOf } = await import('@/editorial/cms/work/work')
    const waiting = async (who: Colleague) => {
      const lists = await workOf(newsroom.payload, who)
      const keys = [main, ...others].map((place) => place.join('/'))
      return lists.flatMap(({ name, items }) =>
        items.filter(({ key }) => keys.includes(key)).map(({ key }) => [name, key]),
      )
    }
    for (const place of others.slice(1, 3)) await edit(place, Object({ order: 2 }), coauthor)
    const dueOn = '2027-02-03'
    await submit(main, others, { reviewers: [asked.id], dueOn })
    await toldOnce([asked], main)
    expect(await waiting(asked)).toEqual([['a-relire', main.join('/')]])

    await done(asked, main, 'request-changes', { note: 'Le récit est trop long.' })
    await toldOnce([writer, coauthor], main)
    expect(await waiting(writer)).toEqual([['a-corriger', main.join('/')]])
    expect(new Set(await Promise.all([main, ...others].map(stageOf)))).toEqual(
      new Set(['changes-requested']),
    )

    const { attachable, reviewers } = await newsroom.workflow(writer, ...main)
    expect(reviewers).toEqual([asked.id])
    expect(attachable.filter((one: { isProposed: boolean }) => one.isProposed)).toHaveLength(6)
    await edit(main, { headline: 'Plus courte' })
    await done(writer, main, 'submit')
    await toldOnce([asked], main)
    const again = await newsroom.workflow(asked, ...main)
    expect(again.attached).toHaveLength(6)
    expect(again.reviewers).toEqual([asked.id])
    expect(again.dueOn).toContain(dueOn)

    await approve(main, others, asked)
    await toldOnce([writer, coauthor], main)
    await done(editor, main, 'publish')
    await toldOnce([writer, coauthor, asked], main)
    expect(await online([main, ...others])).toEqual(allOf([main, ...others], true))
  })

  test('and an empty list means nothing and nobody', async () => {
    const main = await profile()
    const first = await figure(main)
    await submit(main, [first], { reviewers: [asked.id], dueOn: '2027-02-03' })
    await done(asked, main, 'request-changes', { note: 'Sans le chiffre.' })
    await done(writer, main, 'submit', { attached: [], reviewers: [], dueOn: null })

    const { attached, reviewers, dueOn } = await newsroom.workflow(writer, ...main)
    expect({ attached, reviewers, dueOn }).toEqual({ attached: [], reviewers: [], dueOn: null })
    expect(await stageOf(first)).toBe('changes-requested')
    await approve(main, [])
    await done(editor, main, 'publish')
    expect(await online([main, first])).toEqual([true, false])
  })
})

describe('what is cited leaves last', () => {
  async function citing() {
    const main = await profile()
    const cited = await figure(main)
    await edit(main, { story: proseCiting(cited[1]) })
    await approved(main, [cited])
    await done(editor, main, 'publish')
    return [cited, main] as const
  }
  const note = 'Fin de l’opération.'

  test('when both are withdrawn together, whichever leads', async () => {
    for (const lead of [0, 1]) {
      const pair = await citing()
      const [main, other] = lead === 0 ? pair : pair.toReversed()
      await done(editor, main!, 'withdraw', { note, attached: named([other!]) })
      expect(await online(pair)).toEqual([false, false])
    }
  })

  test('when both are to leave at the same hour, and comes back with it', async () => {
    const pair = await citing()
    const at = new Date(Date.now() + 3_600_000)
    for (const place of pair) {
      await done(editor, place, 'schedule-withdrawal', { at: at.toISOString(), note })
    }
    const now = new Date(at.getTime() + 1_000)
    expect(await carryOutDue({ payload: newsroom.payload, now })).toBe(2)
    expect(await online(pair)).toEqual([false, false])

    const [cited, main] = pair
    for (const place of pair) await edit(place, { basedOn: undefined })
    await submit(main, [cited])
    await approve(main, [cited])
    await done(editor, main, 'publish')
    expect(await online(pair)).toEqual([true, true])
  })
})
