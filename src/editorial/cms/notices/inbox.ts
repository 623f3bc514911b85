import type { Payload, Where } from 'payload'

import type { Person } from '../../roles'
import type { NoticeRow } from './notice'

const PER_PAGE = 50

export type Inbox = {
  notices: NoticeRow[]
  unread: number
  /** The next page of older ones, if any. */
  older: number | null
}

const ownOf = ({ id }: Pick<Person, 'id'>): Where => ({ recipient: { equals: id } })

/** How many notices a person has not read yet. */
export async function countUnread(payload: Payload, person: Pick<Person, 'id'>): Promise<number> {
  const where: Where = { and: [ownOf(person), { readOn: { exists: false } }] }
  const { totalDocs } = await payload.db.count({ collection: 'notices', where })
  return totalDocs
}

/** What a person was told, newest first. */
export async function readInbox(
  payload: Payload,
  person: Pick<Person, 'id'>,
  page: number,
): Promise<Inbox> {
  const [found, unread] = await Promise.all([
    payload.db.find<NoticeRow>({
      collection: 'notices',
      limit: PER_PAGE,
      page,
      pagination: true,
      sort: ['-at', '-id'],
      where: ownOf(person),
    }),
    countUnread(payload, person),
  ])
  return { notices: found.docs, unread, older: found.hasNextPage ? page + 1 : null }
}
