import type { PayloadRequest } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'
import { afterCommit } from '@/cms/databases/commits'
import { typeset } from '@/content/impact-metrics/typography'

import type { NoticeKind } from '../../notices'
import type { Place } from '../revisions/revision'
import { accountsOf, wantsMailAbout } from './people'
import { wakePump } from './wake'

export type Notice = {
  kind: NoticeKind
  about: Place & { title: string }
  /** Ids of accounts; whoever does it herself is never told. */
  to: readonly string[]
  /** In French, whole: what happened, and by whom. It is typeset here. */
  sentence: string
  note?: string
  /** What makes it another occasion: a version, a record, a day. The same occasion is told once. */
  occasion: string
}

/** Tells people in the admin, and by e-mail those who want it, once the transaction of the request is in. */
export async function tell(notice: Notice, req: PayloadRequest): Promise<void> {
  const { kind, about, sentence, note, occasion, to } = notice
  const others = [...new Set(to)].filter((id) => id !== req.user?.id)
  const keyFor = (id: string) => [id, kind, about.collection, about.id, occasion].join(' ')
  const people = await accountsOf(others, req)
  const told = await known(
    people.map(({ id }) => keyFor(id)),
    req,
  )
  const untold = people.filter(({ id }) => !told.has(keyFor(id)))

  for (const person of untold) {
    await req.payload.db.create({
      collection: 'notices',
      req,
      data: {
        key: keyFor(person.id),
        recipient: person.id,
        kind,
        contentType: about.collection,
        document: about.id,
        title: about.title,
        sentence: typeset(sentence),
        note,
        by: req.user?.name,
        at: new Date().toISOString(),
        mail: wantsMailAbout(kind, person) ? 'pending' : 'none',
      },
    })
  }
  if (untold.length > 0) await afterCommit(req, wakePump)
}

async function known(keys: string[], req: PayloadRequest): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const found = await req.payload.db.find<{ id: string; key: string }>({
    collection: 'notices',
    pagination: false,
    req,
    where: { key: { in: keys } },
    ...noJoins,
  })
  return new Set(found.docs.map(({ key }) => key))
}
