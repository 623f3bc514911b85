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
import type { StepInput } from './input'
import type { Member } from './package'
import { submissionIsComplete } from './submission'
import { asSeen, type Seen } from './seen'
import { situationOf } from './situation'

export type Asked = { name: StepName; place: Place; input: StepInput; req: PayloadRequest }

/**
 * Takes a step, all of it or nothing: the stage, the record, the publication and its edition, the notices.
 * @throws an APIError whose French sentence says why not, and what to do; nothing is changed then.
 */
export async function takeStep(asked: Asked): Promise<void> {
  const { name, place, input, req } = asked
  if (!req.user) throw refused('Connectez-vous pour faire cela.', 401)
  const person: Person = req.user

  if (name === 'submit') await submissionIsComplete(asked, person)
  await inTransaction(req, async () => {
    const member = await ensureRevision(place, req)
    const seen = await judged({ name, member, input, person, req })
    await carryOut({ name, member, input, seen, person, req })
  })
}

type Question = {
  name: StepName
  member: Member
  input: StepInput
  person: Person
  req: PayloadRequest
}

/** Whether the step may be taken, asked in the transaction that takes it. */
export async function judged({ name, member, input, person, req }: Question): Promise<Seen | null> {
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

/** `attachedTo`: the key of the document it goes with, when it does not go alone. */
export type Underway = Question & { seen: Seen | null; attachedTo?: string }

/** Does what the step does, then says so: to the revision, to the journal and to the people concerned. */
async function carryOut(underway: Underway): Promise<void> {
  const { name, member, input, seen, req } = underway
  if (!underway.attachedTo) await carryOutAlongside(underway)
  const { place, revision } = member
  const on = new Date().toISOString()
  const effect: Effect = await effects[name](underway)
  const title = revision.title ?? ''
  const version = seen?.version ?? revision.version
  const note = input.note || undefined
  const seq = await record(
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
    decision: { step: name, by: req.user?.id ?? null, on, version, note },
    lastRecord: seq,
  }
  await keepRevision(place, change, req)
  for (const notice of effect.notices) {
    await tell({ ...notice, about: { ...place, title }, note, occasion: String(seq) }, req)
  }
}

/** What goes with a document goes before it: a figure is public before the text that quotes it. */
async function carryOutAlongside({ name, member: main, input, person, req }: Underway) {
  for (const companion of await companionsOf(name, { member: main, input, req })) {
    const { member, isJudged } = companion
    const question = { name, member, input: companion.input, person, req }
    const seen = isJudged ? await judged(question) : null
    await carryOut({ ...question, seen, attachedTo: keyOf(main.place) })
  }
}
