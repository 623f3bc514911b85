import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { inTransaction } from '@/cms/databases/inTransaction'
import { refused } from '@/cms/refused'
import type { User } from '@/payload-types'

import { mayFlag, mayReword, type Thread } from '../../comments'
import type { Place } from '../revisions/revision'
import { bodyOf, commenterOf, documentToComment, placeOf, textOf } from './asking'
import { tellOfComment } from './telling'
import { threadIn } from './threads'

const noThread = 'Ce commentaire n’existe pas, ou n’existe plus : rechargez la page.'
const isResolved = 'Ce commentaire est résolu : rouvrez-le pour répondre.'
const notReworded =
  'Ce texte ne peut plus être modifié : il est d’une autre personne, ou quelqu’un y a répondu.'
const notFlagged =
  'Seules la relecture et la personne qui l’a écrit décident si un commentaire est bloquant.'
const nothing = 'Rien à modifier : envoyez un texte, ou dites si le commentaire est bloquant.'

type Change = Partial<{
  text: string
  isBlocking: boolean
  replies: Thread['replies']
  resolvedBy: string | null
  resolvedOn: string | null
}>
type Told = { what: 'reply' | 'resolution' | 'reopening'; text?: string }
type Decision = { change: Change; told?: Told }
type Case = { thread: Thread; person: User; asked: Record<string, unknown> }

/** Decides upon the thread as it stands in the transaction; null leaves it as it is. */
type Decide = (given: Case) => Decision | null

const answering = (
  collection: CollectionSlug,
  { path, method, decide }: Pick<Endpoint, 'path' | 'method'> & { decide: Decide },
): Endpoint => ({
  path: `/:id/comments/:comment${path}`,
  method,
  handler: async (req) => {
    const person = commenterOf(req)
    const asked = path === '/replies' || method === 'patch' ? await bodyOf(req) : {}
    const place = placeOf(collection, req)

    await inTransaction(req, async () => {
      const document = await documentToComment(place, req)
      const thread = await threadIn(place, String(req.routeParams?.comment), req)
      if (!thread) throw refused(noThread, 404)
      const decision = decide({ thread, person, asked })
      if (decision) await apply({ ...decision, place, document, thread }, req)
    })
    return Response.json({ id: String(req.routeParams?.comment) })
  },
})

type Applied = Decision & { place: Place; document: object; thread: Thread }

async function apply({ change, told, ...about }: Applied, req: PayloadRequest): Promise<void> {
  const { id } = about.thread
  await req.payload.db.updateOne({ collection: 'comments', id, data: change, req })
  if (told) await tellOfComment({ ...about, ...told }, req)
}

const now = () => new Date().toISOString()

const reply: Decide = ({ thread, person, asked }) => {
  if (thread.resolved) throw refused(isResolved, 409)
  const text = textOf(asked.text)
  const replies = [...thread.replies, { by: person.id, name: person.name, on: now(), text }]
  return { change: { replies }, told: { what: 'reply', text } }
}

/** The first who resolved it stays. */
const resolve: Decide = ({ thread, person }) =>
  thread.resolved
    ? null
    : { change: { resolvedBy: person.id, resolvedOn: now() }, told: { what: 'resolution' } }

const reopen: Decide = ({ thread }) =>
  thread.resolved
    ? { change: { resolvedBy: null, resolvedOn: null }, told: { what: 'reopening' } }
    : null

const amend: Decide = ({ thread, person, asked }) => {
  const { text, isBlocking } = asked
  if (text === undefined && typeof isBlocking !== 'boolean') throw refused(nothing, 400)
  if (text !== undefined && !mayReword(person, thread)) throw refused(notReworded, 403)
  if (typeof isBlocking === 'boolean' && !mayFlag(person, thread)) throw refused(notFlagged, 403)
  return {
    change: {
      ...(text !== undefined && { text: textOf(text) }),
      ...(typeof isBlocking === 'boolean' && { isBlocking }),
    },
  }
}

export const answerEndpoints = (collection: CollectionSlug): Endpoint[] => [
  answering(collection, { path: '/replies', method: 'post', decide: reply }),
  answering(collection, { path: '/resolve', method: 'post', decide: resolve }),
  answering(collection, { path: '/reopen', method: 'post', decide: reopen }),
  answering(collection, { path: '', method: 'patch', decide: amend }),
]
