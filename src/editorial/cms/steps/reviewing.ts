import { refused } from '@/cms/refused'

import { openBlockingComments } from '../comments/blocking'
import { peopleWhoCan } from '../notices/people'
import { authors, nameOf, now, titled, type Effect } from './effect'
import { reviewersFor } from './reviewers'
import type { Underway } from './takeStep'

const CONFLICT = 409

export async function submit(underway: Underway): Promise<Effect> {
  const { input, req } = underway
  const reviewers = await reviewersFor(underway)
  const attached = (input.attached ?? []).map(({ collection, id }) => `${collection}/${id}`)
  return {
    change: {
      submittedBy: req.user?.id,
      submittedOn: now(),
      submissionNote: input.note ?? null,
      reviewers,
      dueOn: input.dueOn ?? null,
      approval: null,
      attached,
      attachedTo: underway.attachedTo ?? null,
    },
    details: { reviewers, dueOn: input.dueOn, attached },
    // One notice for what is read together.
    notices: underway.attachedTo
      ? []
      : [
          {
            kind: 'review-asked',
            to: reviewers.length > 0 ? reviewers : await othersWhoReview(underway),
            sentence: `${nameOf(underway)} vous demande de relire ${titled(underway)}.`,
          },
        ],
  }
}

async function othersWhoReview({ member, req }: Underway): Promise<string[]> {
  const people = await peopleWhoCan('review', req)
  return people.filter((id) => !member.revision.contributors?.includes(id))
}

export async function takeBack(underway: Underway): Promise<Effect> {
  return {
    change: { approval: null, attached: null, attachedTo: null, scheduledOn: null, schedule: null },
    notices: [
      {
        kind: 'review-asked',
        to: underway.member.revision.reviewers ?? [],
        sentence: `${nameOf(underway)} a repris ${titled(underway)} : il n’est plus à relire.`,
      },
    ],
  }
}

export async function requestChanges(underway: Underway): Promise<Effect> {
  return {
    change: { attached: null, attachedTo: null },
    notices: [
      {
        kind: 'decision',
        to: authors(underway),
        sentence: `${nameOf(underway)} demande des corrections sur ${titled(underway)}.`,
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
        sentence: `${nameOf(underway)} a approuvé ${titled(underway)}.`,
      },
    ],
  }
}
