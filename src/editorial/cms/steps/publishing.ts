import { refused } from '@/cms/refused'

import { authors, nameOf, now, titled, titledWhole, type Effect } from './effect'
import { instantOf } from '../schedule/parisTime'
import { publishVersion, withdrawDocument } from './publication'
import type { Underway } from './takeStep'

const CONFLICT = 409

export async function publish(underway: Underway): Promise<Effect> {
  const { place, revision } = underway.member
  const { approval } = revision
  if (!approval || approval.fingerprint !== revision.fingerprint) {
    throw refused(
      `${titled(underway)} a changé depuis son approbation : il faut le relire.`,
      CONFLICT,
    )
  }
  const { version, fingerprint } = approval
  const title = revision.title ?? ''
  const seen = { version, fingerprint }
  await publishVersion({ place, title, seen, step: 'publish', req: underway.req })
  return {
    change: {},
    details: { approvedBy: approval.by, approvedOn: approval.on },
    notices: [
      {
        kind: 'published',
        to: [...authors(underway), ...approvers(underway)],
        sentence: `${nameOf(underway)} a publié ${titledWhole(underway)}.`,
      },
    ],
  }
}

const approvers = ({ together }: Underway): string[] =>
  together.flatMap(({ revision }) => revision.approval?.by ?? [])

export async function schedule(underway: Underway): Promise<Effect> {
  const { input, member, req } = underway
  const scheduledOn = instantOf(input.at, new Date())
  const fingerprint = member.revision.approval?.fingerprint
  if (!req.user || !fingerprint) throw refused('Seul un contenu approuvé se programme.', CONFLICT)
  return {
    change: { scheduledOn, schedule: { by: req.user.id, fingerprint, on: now() } },
    details: { scheduledOn },
    notices: [],
  }
}

export async function cancelSchedule(underway: Underway): Promise<Effect> {
  const { schedule, scheduledOn } = underway.member.revision
  return {
    change: { scheduledOn: null, schedule: null },
    details: { scheduledOn },
    notices: [
      {
        kind: 'schedule',
        to: [...authors(underway), ...(schedule ? [schedule.by] : [])],
        sentence: `${nameOf(underway)} a annulé la publication programmée de ${titled(underway)}.`,
      },
    ],
  }
}

export async function scheduleWithdrawal(underway: Underway): Promise<Effect> {
  const { input, req } = underway
  const withdrawOn = instantOf(input.at, new Date())
  if (!req.user) throw refused('Connectez-vous pour faire cela.', 401)
  const attached = input.attached?.map(({ collection, id }) => ({ collection, id }))
  const withdrawal = { by: req.user.id, on: now(), reason: input.note ?? '', attached }
  return { change: { withdrawOn, withdrawal }, details: { withdrawOn }, notices: [] }
}

export async function cancelWithdrawal(underway: Underway): Promise<Effect> {
  const { withdrawal, withdrawOn } = underway.member.revision
  return {
    change: { withdrawOn: null, withdrawal: null },
    details: { withdrawOn },
    notices: [
      {
        kind: 'schedule',
        to: withdrawal ? [withdrawal.by] : [],
        sentence: `${nameOf(underway)} a annulé le retrait programmé de ${titled(underway)}.`,
      },
    ],
  }
}

export async function withdraw(underway: Underway): Promise<Effect> {
  await withdrawDocument(underway.member.place, underway.req)
  const { live } = underway.member.revision
  return {
    change: {},
    details: { version: live?.version },
    notices: [
      {
        kind: 'published',
        to: [...authors(underway), ...(live?.by ? [live.by] : [])],
        sentence: `${nameOf(underway)} a retiré ${titledWhole(underway)} du site.`,
      },
    ],
  }
}
