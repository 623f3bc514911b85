import type { PayloadRequest } from 'payload'

import { refused } from '@/cms/refused'

import type { StepName } from '../../steps'
import { keyOf } from '../revisions/revision'
import type { StepInput } from './input'
import { attachedTo, memberNamed, named, type Member } from './package'
import type { Seen } from './seen'

const CONFLICT = 409

/** A step that is taken of an attached draft because it is taken of the document it goes with. */
export type Companion = { member: Member; input: StepInput; isJudged: boolean }

export type Main = { member: Member; input: StepInput; req: PayloadRequest }
type Rule = (main: Main) => Promise<Companion[]>

const nobody: Rule = async () => []

const isInReview = ({ revision }: Member): boolean => revision.stage === 'in-review'
const isUnderWay = ({ revision }: Member): boolean =>
  ['in-review', 'approved'].includes(revision.stage)
const isInTrash = ({ revision }: Member): boolean => Boolean(revision.inTrash)

export const asItStands = ({ version, fingerprint }: Member['revision']): Partial<Seen> => ({
  version: version ?? undefined,
  fingerprint: fingerprint ?? undefined,
})

/** The drafts to send with this one: those that are named, or else those that went with it last time. */
export async function sentWith({ member: main, input, req }: Main): Promise<Member[]> {
  const chosen = input.attached
    ? await membersNamed(input.attached, main, req)
    : (await attachedTo(main.place, req)).filter((member) => !isInTrash(member))

  for (const member of chosen) await belongsToNoOther(member, main, req)

  const members = new Map(chosen.map((member) => [keyOf(member.place), member]))
  // What is under way by itself comes with what it was sent with.
  for (const member of chosen.filter(isUnderWay)) {
    for (const part of await attachedTo(member.place, req)) members.set(keyOf(part.place), part)
  }
  members.delete(keyOf(main.place))
  return [...members.values()]
}

type Names = readonly { collection: string; id: string }[]

async function membersNamed(names: Names, main: Member, req: PayloadRequest): Promise<Member[]> {
  const members = new Map<string, Member>()
  for (const one of names) {
    const member = await memberNamed(one, req)
    if (!member || keyOf(member.place) === keyOf(main.place)) {
      throw refused('Un des contenus joints n’existe pas, ou n’existe plus.', 400)
    }
    members.set(keyOf(member.place), member)
  }
  return [...members.values()]
}

/** A draft is in one package at a time: it is decided once. */
async function belongsToNoOther(member: Member, main: Member, req: PayloadRequest) {
  const { attachedTo: key } = member.revision
  if (!key || key === keyOf(main.place)) return
  const [collection = '', id = ''] = key.split('/')
  const other = await memberNamed({ collection, id }, req)
  if (!other || !isUnderWay(other)) return
  throw refused(
    `${named(member)} est déjà joint à ${named(other)} : attendez sa publication, ou reprenez-le.`,
    CONFLICT,
  )
}

/** Each draft that was to be read with this one, as the reviewer read it. */
const readTogether: Rule = async ({ member: main, input, req }) => {
  const companions: Companion[] = []
  for (const member of await attachedTo(main.place, req)) {
    if (member.revision.stage === 'approved') continue
    if (!isInReview(member)) {
      throw refused(
        `${named(member)} est joint à ce contenu et n’est plus en relecture : il faut le soumettre à nouveau.`,
        CONFLICT,
      )
    }
    const key = keyOf(member.place)
    const read = input.attached?.find(({ collection, id }) => `${collection}/${id}` === key)
    if (!read || !('version' in read)) {
      throw refused(`${named(member)} est joint à ce contenu : relisez-le aussi.`, CONFLICT)
    }
    const { version, fingerprint } = read
    const { figures } = input
    companions.push({ member, input: { version, fingerprint, figures }, isJudged: true })
  }
  return companions
}

const approvedTogether: Rule = async ({ member: main, req }) =>
  (await attachedTo(main.place, req)).map((member) => {
    if (member.revision.stage !== 'approved') {
      throw refused(
        `${named(member)} est joint à ce contenu et n’est plus approuvé : il faut le relire.`,
        CONFLICT,
      )
    }
    return { member, input: asItStands(member.revision), isJudged: true }
  })

/** What goes along with each step. A step that is not here is taken of one document alone. */
const rules: Readonly<Partial<Record<StepName, Rule>>> = {
  // What is approved already, or under review by itself, joins as it is.
  submit: async (main) =>
    (await sentWith(main))
      .filter((member) => !isUnderWay(member))
      .map((member) => {
        const { reviewers } = main.input
        return { member, input: { ...asItStands(member.revision), reviewers }, isJudged: true }
      }),
  approve: readTogether,
  'request-changes': async ({ member: main, input, req }) =>
    (await attachedTo(main.place, req))
      .filter((member) => isInReview(member) && !isInTrash(member))
      .map((member) => ({
        member,
        input: { ...asItStands(member.revision), note: input.note },
        isJudged: true,
      })),
  // What was sent together comes back together, whoever wrote each part.
  'take-back': async ({ member: main, req }) =>
    (await attachedTo(main.place, req))
      .filter(isUnderWay)
      .map((member) => ({ member, input: {}, isJudged: false })),
  publish: approvedTogether,
  'publish-urgently': async (main) =>
    (await sentWith(main)).map((member) => ({
      member,
      input: { ...asItStands(member.revision), note: main.input.note },
      isJudged: true,
    })),
  withdraw: async ({ input, req, member: main }) =>
    (await membersNamed(input.attached ?? [], main, req)).map((member) => ({
      member,
      input: { note: input.note },
      isJudged: true,
    })),
}

/** The steps to take of the drafts that go along, beside the step itself. */
export const companionsOf = (name: StepName, main: Main): Promise<Companion[]> =>
  (rules[name] ?? nobody)(main)
