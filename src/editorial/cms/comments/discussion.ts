import type { PayloadRequest } from 'payload'

import type { Anchor, Passage } from '../../anchors/anchor'
import { passagesByField } from '../../anchors/passagesByField'
import { inReadingOrder, type Discussion } from '../../comments'
import type { Place } from '../revisions/revision'
import { commentedFields, textIn } from './fields'
import { namesOf, threadsOf } from './threads'

/** All that is said about a document, with where each passage is in the version given. */
export async function discussionOf(
  place: Place,
  document: object,
  req: PayloadRequest,
): Promise<Discussion> {
  const fields = commentedFields(req.payload, place.collection)
  const threads = await threadsOf(place, req)
  const names = await namesOf(
    threads.flatMap(({ resolved }) => resolved?.by ?? []),
    req,
  )
  const passageOf = passagesIn(document, fields)

  const shown = threads.map(({ resolved, ...thread }) => ({
    ...thread,
    fieldLabel: fields.find(({ path }) => path === thread.field)?.label ?? null,
    passage: thread.anchor && passageOf(thread.field, thread.anchor),
    resolved: resolved && { on: resolved.on, name: names.get(resolved.by ?? '') ?? '' },
  }))
  return { threads: inReadingOrder(shown), fields }
}

const gone: Passage = { state: 'gone', start: 0, end: 0 }

function passagesIn(document: object, fields: Discussion['fields']) {
  const passageIn = passagesByField((path) => {
    const field = fields.find((one) => one.path === path)
    return field && textIn(document, field)
  })
  return (field: string | null, anchor: Anchor): Passage =>
    (field && passageIn(field, anchor)) || gone
}
