import { type Endpoint, type PayloadRequest } from 'payload'

import { refused } from '@/cms/refused'
import { inTransaction } from '@/cms/databases/inTransaction'
import { openNewEdition } from '@/cms/edition'
import { toClaim } from '@/content/impact-metrics/figure'
import { defaultReviewBy, isExpiredTarget } from '@/content/impact-metrics/model'
import { typeset } from '@/content/impact-metrics/typography'
import { can } from '@/editorial/abilities'
import { liveRow } from '@/editorial/cms/live'
import type { User } from '@/payload-types'

import { attestationsOf, attested, takenBack, type Followed } from '../model'

const notPublished =
  'Ce chiffre n’est pas publié : il n’y a rien à attester. Publiez-le, ou retirez-le de la liste.'
const expired = 'L’échéance est passée : publiez le résultat, ou retirez l’objectif.'
const notYours =
  'Votre rôle ne permet pas d’attester un chiffre : demandez à une personne de la relecture.'

type Answer = Pick<Followed, 'lastCheckedOn' | 'reviewBy'> & { message: string }

/** « Toujours exact » : today's word of a reviewer, which readers see as « Vérifié exact le … ». */
export const attest: Endpoint = {
  path: '/:id/attest',
  method: 'post',
  handler: async (req) => {
    const reviewer = reviewerOf(req)
    return Response.json(await inTransaction(req, () => attestToday(reviewer, req)))
  },
}

/** Takes back one's own attestation of today, as if it had not been given. */
export const takeBackAttestation: Endpoint = {
  path: '/:id/attest',
  method: 'delete',
  handler: async (req) => {
    const reviewer = reviewerOf(req)
    return Response.json(await inTransaction(req, () => takeBackToday(reviewer, req)))
  },
}

function reviewerOf(req: PayloadRequest): User {
  if (!req.user || !can(req.user, 'review')) throw refused(notYours, 403)
  return req.user
}

async function attestToday({ id: by, name }: User, req: PayloadRequest): Promise<Answer> {
  const metric = String(req.routeParams?.id)
  const now = new Date()
  const today = now.toISOString()
  const live = await liveRow({ collection: 'impact-metrics', id: metric, req })
  if (!live) throw refused(notPublished, 400)
  const claim = toClaim(Object(live))
  if (isExpiredTarget(claim, today)) throw refused(expired, 400)

  const nextReview = new Date(defaultReviewBy(claim, today)).toISOString()
  const { id, ...known } = await followUpOf(metric, req)
  const change = attested(known, { by, name, now, nextReview })
  if (change) await write(id, change, req)
  const { lastCheckedOn, reviewBy } = change ?? known
  return { lastCheckedOn, reviewBy, message: typeset('Chiffre vérifié : toujours exact.') }
}

async function takeBackToday({ id: by }: User, req: PayloadRequest): Promise<Answer> {
  const { id, ...known } = await followUpOf(String(req.routeParams?.id), req)
  const change = takenBack(known, { by, now: new Date() })
  if (change) await write(id, change, req)
  const { lastCheckedOn, reviewBy } = change ?? known
  return { lastCheckedOn, reviewBy, message: 'Attestation retirée.' }
}

async function followUpOf(metric: string, req: PayloadRequest): Promise<Followed & { id: string }> {
  const row = await req.payload.db.findOne<{ id: string } & Partial<Followed>>({
    collection: 'follow-ups',
    req,
    where: { metric: { equals: metric } },
  })
  if (!row) throw refused(notPublished, 400)
  return {
    id: row.id,
    attestations: attestationsOf(row.attestations),
    lastCheckedOn: row.lastCheckedOn ?? null,
    reviewBy: row.reviewBy ?? null,
  }
}

async function write(id: string, data: Followed, req: PayloadRequest): Promise<void> {
  await req.payload.db.updateOne({ collection: 'follow-ups', id, data, req })
  await openNewEdition(req)
}
