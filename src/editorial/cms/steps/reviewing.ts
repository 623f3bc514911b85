import { refused } from '@/cms/refused'

import { openBlockingComments } from '../comments/blocking'
import { peopleWhoCan } from '../notices/people'
import { keepRevision, keyOf } from '../revisions/revision'
import { sentWith } from './alongside'
import { authors, nameOf, now, titled, titledWhole, type Effect } from './effect'
import { attachedTo } from './package'
import { reviewersFor } from './reviewers'
import type { Underway } from './takeStep'

const CONFLICT = 409

export async function submit(underway: Underway): Promise<Effect> {
  const { input, req } = underway
  const reviewers = await reviewersFor(underway)
  const attached = underway.attachedTo ? [] : await keepTogether(underway)
  // Who leads others goes with nobody; alone, it stays with what it went with.
  const goesWith = underway.attachedTo ?? (attached.length > 0 ? null : undefined)
  return {
    change: {
      submittedBy: req.user?.id,
      submittedOn: now(),
      submissionNote: input.note ?? null,
      reviewers,
      dueOn: input.dueOn ?? null,
      approval: null,
      attached,
      ...(goesWith !== undefined && { attachedTo: goesWith }),
    },
    details: { reviewers, dueOn: input.dueOn ?? undefined, attached },
    notices: [
      {
        kind: 'review-asked',
        to: reviewers.length > 0 ? reviewers : await othersWhoReview(underway),
        sentence: `${nameOf(underway)} vous demande de relire ${titledWhole(underway)}.`,
      },
    ],
  }
}

/** What goes with it from now on, and nothing else does. @returns its keys. */
async function keepTogether({ input, member, req }: Underway): Promise<string[]> {
  const key = keyOf(member.place)
  const sent = await sentWith({ input, member, req })
  const keys = sent.map((one) => keyOf(one.place))
  for (const { place } of await attachedTo(member.place, req)) {
    if (!keys.includes(keyOf(place))) await keepRevision(place, { attachedTo: null }, req)
  }
  for (const { place } of sent) await keepRevision(place, { attachedTo: key }, req)
  return keys
}

async function othersWhoReview({ together, req }: Underway): Promise<string[]> {
  const people = await peopleWhoCan('review', req)
  const writers = together.flatMap(({ revision }) => revision.contributors ?? [])
  return people.filter((id) => !writers.includes(id))
}

export async function takeBack(underway: Underway): Promise<Effect> {
  return {
    change: { approval: null, scheduledOn: null, schedule: null },
    notices: [
      {
        kind: 'review-asked',
        to: underway.member.revision.reviewers ?? [],
        sentence: `${nameOf(underway)} a repris ${titledWhole(underway)} : il n’est plus à relire.`,
      },
    ],
  }
}

export async function requestChanges(underway: Underway): Promise<Effect> {
  return {
    change: {},
    notices: [
      {
        kind: 'decision',
        to: authors(underway),
        sentence: `${nameOf(underway)} demande des corrections sur ${titledWhole(underway)}.`,
      },
    ],
  }
}

export async function approve(underway: Underway): Promise<Effect> {
  const { input, member, seen, req } = underway
  const { place } = member
  const open = await openBlockingComments(place, req)
  if (open > 0) {
    const count =
      open === 1 ? 'Un commentaire bloquant reste' : `${open} commentaires bloquants restent`
    throw refused(`${count} sans réponse sur ${titled(underway)} : résolvez-les d’abord.`, CONFLICT)
  }
  const figures = place.collection === 'impact-metrics' ? [place.id] : []
  const unchecked = figures.filter((id) => !input.figures?.includes(id))
  if (unchecked.length > 0) {
    throw refused(`Ouvrez la source de ${titled(underway)}, puis cochez que vous l’avez fait.`, 400)
  }
  if (!seen || !req.user) throw refused('Nommez la version que vous avez lue.', 400)
  return {
    change: { approval: { by: req.user.id, on: now(), ...seen, figures } },
    details: { figures },
    notices: [
      {
        kind: 'decision',
        to: authors(underway),
        sentence: `${nameOf(underway)} a approuvé ${titledWhole(underway)}.`,
      },
    ],
  }
}
