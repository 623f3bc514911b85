import type { PayloadRequest } from 'payload'

import { typeset } from '@/content/impact-metrics/typography'

import type { Thread } from '../../comments'
import { tell } from '../notices/tell'
import { titleOf } from '../revisions/observed'
import { revisionOf, type Place } from '../revisions/revision'

type What = 'comment' | 'reply' | 'resolution' | 'reopening'
type Said = { what: What; place: Place; document: object; thread: Thread; text?: string }

const LONGEST_QUOTE = 80

const sentences: Record<What, (who: string, where: string) => string> = {
  comment: (who, where) => `${who} a commenté ${where}.`,
  reply: (who, where) => `${who} a répondu à un commentaire sur ${where}.`,
  resolution: (who, where) => `${who} a résolu un commentaire sur ${where}.`,
  reopening: (who, where) => `${who} a rouvert un commentaire sur ${where}.`,
}

/** Tells those who wrote this version, who submitted it, and who take part in the thread. */
export async function tellOfComment(said: Said, req: PayloadRequest): Promise<void> {
  const { what, place, document, thread, text } = said
  const revision = await revisionOf(place, req)
  const writers = [...(revision?.contributors ?? []), revision?.submittedBy]
  const speakers = [thread.author, ...thread.replies.map(({ by }) => by), thread.resolved?.by]
  const people = [...writers, ...speakers].filter((person) => typeof person === 'string')

  const title = titleOf(place, Object(document), req)
  const passage = what === 'comment' && thread.anchor ? short(thread.anchor.quote) : null
  const where = passage ? `le passage « ${passage} » de « ${title} »` : `« ${title} »`
  const blocking = what === 'comment' && thread.isBlocking ? ' Ce commentaire est bloquant.' : ''
  await tell(
    {
      kind: 'comment',
      about: { ...place, title },
      to: people,
      sentence: typeset(`${sentences[what](req.user?.name ?? '', where)}${blocking}`),
      note: text,
      occasion: occasionOf(said),
    },
    req,
  )
}

/** A thread is resolved and reopened more than once, and somebody replies more than once. */
const occasionOf = ({ what, thread }: Said): string =>
  what === 'comment'
    ? `${thread.id} comment`
    : [thread.id, what, thread.replies.length, new Date().toISOString()].join(' ')

const short = (quote: string): string => {
  const line = quote.replace(/[\s\ufffc]+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line
}
