import { refused } from '@/cms/refused'

import { peopleWhoCan } from '../notices/people'
import { nameOf, now, titled, type Effect } from './effect'
import { attachedTo } from './package'
import { publishVersion } from './publication'
import type { Underway } from './takeStep'

export async function publishUrgently(underway: Underway): Promise<Effect> {
  const { input, member, seen, req } = underway
  const { place, revision } = member
  if (!seen || !req.user) throw refused('Nommez la version que vous avez lue.', 400)

  await releaseAttached(underway)
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
        sentence: `${nameOf(underway)} a publié ${titled(underway)} en urgence, sans relecture : à relire après coup.`,
      },
    ],
  }
}

/** The drafts that were to go with this one go their own way: none of them was approved. */
async function releaseAttached({ member, req }: Underway): Promise<void> {
  for (const { revision } of await attachedTo(member.place, req)) {
    const data = { ...revision, attachedTo: null }
    await req.payload.db.updateOne({ collection: 'revisions', data, id: revision.id, req })
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
