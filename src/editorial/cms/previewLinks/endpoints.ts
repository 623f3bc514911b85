import type { CollectionAfterDeleteHook, CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { inTransaction } from '@/cms/databases/inTransaction'
import { refused } from '@/cms/refused'

import { mayShare } from '../../previewLinks'
import type { PublicPath } from '../effects'
import { createLink, type Asked } from './create'
import { linksOf, revokeLink } from './list'
import { documentAt, versionOf } from './place'

const signIn = 'Connectez-vous à la rédaction.'
const notWriters =
  'Votre rôle ne permet pas de faire lire un brouillon : demandez à une personne de la rédaction.'
const unreadable = 'La demande est illisible : envoyez un objet JSON.'

const CREATED = 201

/** Preview links of one collection: make one, list them, revoke one. */
export function previewLinks(collection: CollectionSlug, pathOf: PublicPath): Endpoint[] {
  return [
    {
      path: '/:id/preview-links',
      method: 'post',
      handler: async (req) => {
        onlyWriters(req)
        const asked = await bodyOf(req)
        const made = await inTransaction(req, async () =>
          createLink({ place: await documentAt(collection, req), asked, pathOf, req }),
        )
        return Response.json(made, { status: CREATED })
      },
    },
    {
      path: '/:id/preview-links',
      method: 'get',
      handler: async (req) => {
        onlyStaff(req)
        const place = await documentAt(collection, req)
        const latest = await versionOf(place, undefined, req)
        return Response.json({ links: await linksOf(place, { req, latest: latest.id }) })
      },
    },
    {
      path: '/:id/preview-links/:link/revoke',
      method: 'post',
      handler: async (req) => {
        onlyWriters(req)
        const work = async () => revokeLink(await documentAt(collection, req), req)
        return Response.json(await inTransaction(req, work))
      },
    },
  ]
}

function onlyStaff({ user }: PayloadRequest): void {
  if (!user || user.roles.length === 0) throw refused(signIn, 401)
}

function onlyWriters(req: PayloadRequest): void {
  onlyStaff(req)
  if (!mayShare(req.user)) throw refused(notWriters, 403)
}

async function bodyOf(req: PayloadRequest): Promise<Asked> {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read
  } catch {
    // Said below, like every other body that is no object.
  }
  throw refused(unreadable, 400)
}

/** A document that is gone for good leaves nothing that leads to it. */
export const previewLinksLeaveWithTheirDocument: CollectionAfterDeleteHook = async ({
  collection,
  id,
  req,
}) => {
  await req.payload.db.deleteMany({
    collection: 'preview-links',
    where: {
      and: [{ contentType: { equals: collection.slug } }, { document: { equals: String(id) } }],
    },
    req,
  })
}
