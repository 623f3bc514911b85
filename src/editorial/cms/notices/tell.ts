import type { PayloadRequest } from 'payload'

import type { NoticeKind } from '../../notices'
import type { Place } from '../revisions/revision'

export type Notice = {
  kind: NoticeKind
  about: Place & { title: string }
  /** Ids of accounts; whoever does it herself is never told. */
  to: readonly string[]
  /** In French, whole: what happened, and by whom. */
  sentence: string
  note?: string
  /** What makes it another occasion: a version, a record, a day. The same occasion is told once. */
  occasion: string
}

/** Tells people in the admin, and by e-mail those who want it, once the transaction of the request is in. */
export async function tell(notice: Notice, req: PayloadRequest): Promise<void> {
  const { kind, about, sentence, note, occasion } = notice
  const people = new Set(notice.to)
  if (req.user) people.delete(req.user.id)

  for (const id of people) {
    const person = await req.payload.db.findOne<{ id: string; mailedAbout?: string[] | null }>({
      collection: 'users',
      req,
      where: { id: { equals: id } },
    })
    if (!person) continue
    const key = [id, kind, about.collection, about.id, occasion].join(' ')
    const known = await req.payload.db.count({
      collection: 'notices',
      req,
      where: { key: { equals: key } },
    })
    if (known.totalDocs > 0) continue
    await req.payload.db.create({
      collection: 'notices',
      req,
      data: {
        key,
        recipient: id,
        kind,
        contentType: about.collection,
        document: about.id,
        title: about.title,
        sentence,
        note,
        by: req.user?.name,
        at: new Date().toISOString(),
        mail: (person.mailedAbout ?? [kind]).includes(kind) ? 'pending' : 'none',
      },
    })
  }
}
