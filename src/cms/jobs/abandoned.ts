import type { Payload } from 'payload'

const ABANDONED_AFTER_MS = 60 * 60 * 1000

/** A process that died in the middle leaves its job « processing » for ever, and no other night would begin. */
export async function forgetAbandoned(
  task: string,
  payload: Payload,
  now = new Date(),
): Promise<void> {
  const longAgo = new Date(now.getTime() - ABANDONED_AFTER_MS).toISOString()
  await payload.db.deleteMany({
    collection: 'payload-jobs',
    req: {},
    where: {
      and: [
        { taskSlug: { equals: task } },
        { processing: { equals: true } },
        { updatedAt: { less_than: longAgo } },
      ],
    },
  })
}
