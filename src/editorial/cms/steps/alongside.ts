import type { PayloadRequest } from 'payload'

import { refused } from '@/cms/refused'

import type { StepName } from '../../steps'
import { keyOf } from '../revisions/revision'
import type { StepInput } from './input'
import { attachedTo, memberNamed, type Member } from './package'
import type { Seen } from './seen'

const CONFLICT = 409

/** A step that is taken of an attached draft because it is taken of the document it goes with. */
export type Companion = { member: Member; input: StepInput; isJudged: boolean }

type Main = { member: Member; input: StepInput; req: PayloadRequest }
type Rule = (main: Main) => Promise<Companion[]>

const nobody: Rule = async () => []

const named = (member: Member): string => `« ${member.revision.title} »`

async function underReview({ member, req }: Main): Promise<Member[]> {
  const attached = await attachedTo(member.place, req)
  return attached.filter(({ revision }) => revision.stage === 'in-review')
}

/** Each draft that was to be read with this one, as the reviewer read it. */
const readTogether: Rule = async (main) => {
  const attached = await underReview(main)
  return attached.map((member) => {
    const read = (main.input.attached ?? []).find(
      ({ collection, id }) => keyOf({ ...member.place, id }) === `${collection}/${id}`,
    )
    const isThis = read?.id === member.place.id && 'version' in read
    if (!isThis) {
      throw refused(`${named(member)} est joint à ce contenu : relisez-le aussi.`, CONFLICT)
    }
    const { version, fingerprint } = read
    const { figures } = main.input
    return { member, input: { version, fingerprint, figures }, isJudged: true }
  })
}

const asItStands = ({ version, fingerprint }: Member['revision']): Partial<Seen> => ({
  version: version ?? undefined,
  fingerprint: fingerprint ?? undefined,
})

/** What goes along with each step. A step that is not here is taken of one document alone. */
const rules: Readonly<Partial<Record<StepName, Rule>>> = {
  submit: async ({ member: main, input, req }) => {
    const companions: Companion[] = []
    for (const one of input.attached ?? []) {
      const member = await memberNamed(one, req)
      if (!member || keyOf(member.place) === keyOf(main.place)) {
        throw refused('Un des contenus joints n’existe pas, ou n’existe plus.', 400)
      }
      companions.push({ member, input: asItStands(member.revision), isJudged: true })
    }
    return companions
  },
  approve: readTogether,
  'request-changes': async (main) =>
    (await underReview(main)).map((member) => ({
      member,
      input: { ...asItStands(member.revision), note: main.input.note },
      isJudged: true,
    })),
  // What was sent together comes back together, whoever wrote each part.
  'take-back': async ({ member: main, req }) =>
    (await attachedTo(main.place, req))
      .filter(({ revision }) => ['in-review', 'approved'].includes(revision.stage))
      .map((member) => ({ member, input: {}, isJudged: false })),
  publish: async ({ member: main, req }) =>
    (await attachedTo(main.place, req))
      .filter(({ revision }) => revision.hasChanges)
      .map((member) => {
        if (member.revision.stage !== 'approved') {
          throw refused(
            `${named(member)} est joint à ce contenu et n’est plus approuvé : il faut le relire.`,
            CONFLICT,
          )
        }
        return { member, input: asItStands(member.revision), isJudged: true }
      }),
}

/** The steps to take of the attached drafts, before the step itself. */
export const companionsOf = (name: StepName, main: Main): Promise<Companion[]> =>
  (rules[name] ?? nobody)(main)
