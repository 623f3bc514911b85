import type { PayloadRequest } from 'payload'

import type { Deed } from '../../history'
import type { JournalRecord } from '../journal/record'
import type { Place } from '../revisions/revision'
import { olderThan, type Span } from './span'

/** What the journal says of a document, the newest first. */
export async function deedsOf(
  { collection, id }: Place,
  { before, limit }: Span,
  req: PayloadRequest,
): Promise<Deed[]> {
  const { docs } = await req.payload.db.find<JournalRecord>({
    collection: 'journal',
    limit,
    pagination: false,
    req,
    sort: '-at',
    where: {
      and: [
        { contentType: { equals: collection } },
        { document: { equals: id } },
        ...olderThan('at', before),
      ],
    },
  })
  return docs.map(({ seq, at, actor, actorName, step, note, version, details }) => ({
    seq,
    on: new Date(at).toISOString(),
    by: actor ?? null,
    byName: actorName ?? null,
    step,
    note: note ?? null,
    version: version ?? null,
    details,
  }))
}
