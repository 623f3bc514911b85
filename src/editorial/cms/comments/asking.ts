import type { CollectionSlug, PayloadRequest } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'
import { plainSigns } from '@/cms/prose/plainSigns'
import { refused } from '@/cms/refused'
import type { User } from '@/payload-types'

import { LONGEST_COMMENT, mayComment } from '../../comments'
import type { Place } from '../revisions/revision'

const signIn = 'Connectez-vous.'
const notYours = 'Votre rôle ne permet pas de commenter : il permet de lire les commentaires.'
const noDocument = 'Ce document n’existe pas, ou n’existe plus.'
const inTrash = 'Ce document est à la corbeille : sortez-le de la corbeille pour le commenter.'
const unreadable = 'La demande est illisible : rechargez la page, puis recommencez.'
const empty = 'Écrivez votre commentaire avant de l’envoyer.'
const tooLong = 'Ce texte est trop long : 4 000 signes au plus. Répondez-vous pour continuer.'

export const placeOf = (collection: CollectionSlug, req: PayloadRequest): Place => ({
  collection,
  id: String(req.routeParams?.id),
})

/** The latest version of the document, for anyone who signed in. */
export async function documentAt(place: Place, req: PayloadRequest): Promise<object> {
  if (!req.user) throw refused(signIn, 401)
  const document = await req.payload.findByID({
    ...place,
    depth: 0,
    disableErrors: true,
    draft: true,
    ...noJoins,
    overrideAccess: false,
    req,
    trash: true,
    user: req.user,
  })
  if (!document) throw refused(noDocument, 404)
  return document
}

/** The same, for whoever may comment it. */
export async function documentToComment(place: Place, req: PayloadRequest): Promise<object> {
  commenterOf(req)
  const document = await documentAt(place, req)
  if ('deletedAt' in document && document.deletedAt) throw refused(inTrash, 409)
  return document
}

export function commenterOf({ user }: PayloadRequest): User {
  if (!user) throw refused(signIn, 401)
  if (!mayComment(user)) throw refused(notYours, 403)
  return user
}

export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => null)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw refused(unreadable, 400)
  }
  return Object(body)
}

/** Words as they were typed; it is for whoever shows them to show them as text. */
export function textOf(text: unknown): string {
  const typed =
    typeof text === 'string' ? plainSigns(text.replace(/(?![\n\t])\p{Cc}/gu, '')).trim() : ''
  if (typed === '') throw refused(empty, 400)
  if (typed.length > LONGEST_COMMENT) throw refused(tooLong, 400)
  return typed
}
