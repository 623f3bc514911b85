import { refused } from '@/cms/refused'

import { peopleWhoCan } from '../notices/people'
import { nameOf, now, titled, titledWhole, type Effect } from './effect'
import { publishVersion } from './publication'
import type { Underway } from './takeStep'

export async function publishUrgently(underway: Underway): Promise<Effect> {
  const { input, member, seen, req } = underway
  const { place, revision } = member
  if (!seen || !req.user) throw refused('Nommez la version que vous avez lue.', 400)

  const title = revision.title ?? ''
  await publishVersion({ place, title, seen, step: 'publish-urgently', req })
  const before = revision.urgent?.contributors ?? []
  const contributors = [...new Set([...before, ...(revision.contributors ?? []), req.user.id])]
  const reason = input.note ?? ''
  return {
    change: {
      urgent: { ...seen, on: now(), by: req.user.id, reason, contributors },
      isUrgent: true,
    },
    notices: [
      {
        kind: 'urgent',
        to: await peopleWhoCan('review', req),
        sentence: `${nameOf(underway)} a publié ${titledWhole(underway)} en urgence, sans relecture : à relire après coup.`,
      },
    ],
  }
}

export async function approveAfterwards(underway: Underway): Promise<Effect> {
  const { urgent } = underway.member.revision
  return {
    change: { urgent: null, isUrgent: false },
    details: { publishedBy: urgent?.by, publishedOn: urgent?.on },
    notices: [
      {
        kind: 'decision',
        to: urgent?.contributors ?? [],
        sentence: `${nameOf(underway)} a approuvé après coup ${titled(underway)}.`,
      },
    ],
  }
}
