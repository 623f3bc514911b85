import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/cms/databases/inTransaction'
import { refused } from '@/cms/refused'

import { refusalOf } from '../../refusals'
import type { Person } from '../../roles'
import { steps, type StepName } from '../../steps'
import { record } from '../journal/record'
import { tell } from '../notices/tell'
import { keepRevision, keyOf, type Place, type Revision } from '../revisions/revision'
import { ensureRevision } from '../revisions/observed'
import { companionsOf } from './alongside'
import type { Effect } from './effect'
import { effects } from './effects'
import { heldBackBy } from './heldBack'
import type { StepInput } from './input'
import { inOrderOfPublication, inOrderOfWithdrawal } from './order'
import type { Member } from './package'
import { isRehearsed, rehearse } from './rehearsal'
import { remembering } from './remembered'
import { asSeen, type Seen } from './seen'
import { situationOf } from './situation'

export type Asked = { name: StepName; place: Place; input: StepInput; req: PayloadRequest }

/**
 * Takes a step, all of it or nothing: the stage, the record, the publication and its edition, the notices; of
 * a document, and of the drafts that go with it.
 * @throws an APIError whose French sentence says why not, and what to do; nothing is changed then.
 */
export async function takeStep(asked: Asked): Promise<void> {
  const { name, req } = asked
  if (!req.user) throw refused('Connectez-vous pour faire cela.', 401)
  const person: Person = req.user

  if (isRehearsed(name)) {
    const parts = await partsOf(asked, person)
    for (const part of parts) if (!part.attachedTo) await rehearse(part)
  }
  await inTransaction(req, async () => {
    for (const part of await partsOf(asked, person)) {
      await carryOut(part).catch((error: unknown) => {
        throw heldBackBy(error, part)
      })
    }
  })
}

type Question = {
  name: StepName
  member: Member
  input: StepInput
  person: Person
  req: PayloadRequest
}

/** `attachedTo`: the key of the document it goes with, when it does not go alone. */
export type Underway = Question & {
  seen: Seen | null
  attachedTo?: string
  /** All that the step is taken of, itself included. */
  together: readonly Member[]
}

/** What the step is taken of, judged, in the one order: whoever may not take it of a part takes it of none. */
async function partsOf({ name, place, input, req }: Asked, person: Person): Promise<Underway[]> {
  const member = await ensureRevision(place, req)
  const main = { member, input: await remembering(name, { member, input, req }), req }
  const seen = await judged({ name, person, ...main })
  const companions = await companionsOf(name, main)
  const together = [member, ...companions.map((one) => one.member)]

  const parts: Underway[] = [{ name, person, ...main, seen, together }]
  for (const { isJudged, ...companion } of companions) {
    const part = { name, person, ...companion, req, attachedTo: keyOf(place), together }
    try {
      parts.push({ ...part, seen: isJudged ? await judged(part) : null })
    } catch (error) {
      throw heldBackBy(error, part)
    }
  }
  const inOrder = name === 'withdraw' ? inOrderOfWithdrawal : inOrderOfPublication
  const byKey = new Map(parts.map((part) => [keyOf(part.member.place), part]))
  const order = await inOrder(together, req)
  return order.flatMap((one) => byKey.get(keyOf(one.place)) ?? [])
}

/** Whether the step may be taken, asked in the transaction that takes it. */
async function judged({ name, member, input, person, req }: Question): Promise<Seen | null> {
  const { place, revision } = member
  const step = steps[name]
  const refusal = refusalOf(name, person, situationOf(revision))
  if (refusal) throw refused(refusal.sentence, refusal.status)
  if (step.asks?.includes('reason') && !input.note) {
    throw refused('Donnez une raison : elle reste dans le journal.', 400)
  }
  if (!step.names) return null
  const title = revision.title ?? ''
  const present = step.names === 'urgent' ? revision.urgent?.fingerprint : revision.fingerprint
  return asSeen(place, { seen: input, present, title }, req)
}

/** Does what the step does, then says so: to the revision, to the journal and to the people concerned. */
async function carryOut(underway: Underway): Promise<void> {
  const { name, member, input, seen, req } = underway
  const { place, revision } = member
  const on = new Date().toISOString()
  const effect: Effect = await effects[name](underway)
  const title = revision.title ?? ''
  const version = seen?.version ?? revision.version
  const note = input.note || undefined
  const { id, lastRecord } = await record(
    {
      ...place,
      step: name,
      title,
      version,
      fingerprint: seen?.fingerprint ?? revision.fingerprint,
      note,
      details: effect.details,
    },
    req,
  )
  const stage = steps[name].to ?? revision.stage
  const change: Partial<Revision> = {
    ...effect.change,
    stage,
    ...(stage !== revision.stage && { stageSince: on }),
    decision: { step: name, by: req.user?.id ?? null, on, version, note, record: id },
    lastRecord,
  }
  await keepRevision(place, change, req)
  // What is decided together is told once, of the document that the rest goes with.
  if (underway.attachedTo) return
  for (const notice of effect.notices) {
    await tell({ ...notice, about: { ...place, title }, note, occasion: id }, req)
  }
}
