import type { Payload } from 'payload'

import { contentIn } from '@/editorial/cms/content'
import type { JournalRecord } from '@/editorial/cms/journal/record'
import type { Revision } from '@/editorial/cms/revisions/revision'
import { fingerprintOf } from '@/editorial/fingerprint'

type Row = { id: string; _status?: string; [field: string]: unknown }

const all = { limit: 0, pagination: false } as const

/**
 * Whether stage, approval, record, edition and live content of every pioneer say the same thing: published,
 * or still approved, and nothing in between.
 * @param editionBefore the edition before anything was published by a step.
 * @returns the sentences that say where they disagree, and how many are published.
 */
export async function disagreements(payload: Payload, editionBefore: number) {
  const faults: string[] = []
  const { docs: rows } = await payload.db.find<Row>({ collection: 'pioneers', ...all })
  const { docs: revisions } = await payload.db.find<Revision>({ collection: 'revisions', ...all })
  const { docs: records } = await payload.db.find<JournalRecord>({
    collection: 'journal',
    ...all,
    where: { step: { equals: 'publish' } },
  })
  for (const row of rows) {
    const revision = revisions.find(({ document }) => document === row.id)
    const published = records.filter(({ document }) => document === row.id)
    const fault = published.length > 0 ? faultOfLive(row, revision) : faultOfWaiting(row, revision)
    if (published.length > 1) faults.push(`${row.id}: published ${published.length} times`)
    if (fault) faults.push(`${row.id}: ${fault}`)
  }
  const { number } = await payload.db.findGlobal<{ number: number }>({ slug: 'edition' })
  if (number - editionBefore !== records.length) {
    faults.push(`${number - editionBefore} editions for ${records.length} publications`)
  }
  return { faults, published: records.length }

  function faultOfLive(row: Row, revision: Revision | undefined): string | null {
    const fingerprint = fingerprintOf(contentIn(payload, 'pioneers', row))
    if (row._status !== 'published') return 'a record, but nothing online'
    if (!revision?.isLive || revision.stage !== 'draft') return 'online, but not so in its revision'
    if (revision.approval || revision.scheduledOn) return 'online, and still approved or scheduled'
    return revision.live?.fingerprint === fingerprint ? null : 'online, but not what was approved'
  }

  function faultOfWaiting(row: Row, revision: Revision | undefined): string | null {
    if (row._status === 'published') return 'online without a record'
    if (revision?.stage !== 'approved') return `no record, and at the stage ${revision?.stage}`
    if (revision.isLive) return 'not online, but so in its revision'
    return revision.approval?.fingerprint === revision.fingerprint ? null : 'its approval moved'
  }
}
