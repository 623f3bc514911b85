import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { refused } from '@/cms/refused'
import { env } from '@/env'
import { preview } from '@/site/paths'

import {
  expiryAfter,
  longestRecipient,
  previewDays,
  readPreviewDays,
  type NewPreviewLink,
} from '../../previewLinks'
import { hashOfToken } from '../../previewTokens'
import type { PublicPath } from '../effects'
import type { Place } from '../revisions/revision'
import { toPreviewLink, type Row } from './list'
import { refuseFromTrash, versionOf, type Version } from './place'
import { refuseWithoutPage } from './readable'

const wrongDays = `Un lien dure de ${previewDays.least} à ${previewDays.most} jours, en jours entiers.`
const wrongRecipient = `Dites pour qui est ce lien en ${longestRecipient} signes au plus.`
const shownOnce = 'Copiez cette adresse maintenant : elle ne sera plus montrée.'

const TOKEN_BYTES = 32

export type Asked = { version?: unknown; days?: unknown; recipient?: unknown }
type Creating = { place: Place; asked: Asked; pathOf: PublicPath; req: PayloadRequest }

/** Makes a link to one version, and the only answer that ever holds its address. */
export async function createLink({ place, asked, pathOf, req }: Creating): Promise<NewPreviewLink> {
  const days = readPreviewDays(asked.days)
  if (days === null) throw refused(wrongDays, 400)
  const recipient = recipientOf(asked.recipient)
  await refuseFromTrash(place, req)
  const version = await versionOf(place, asked.version, req)
  await refuseWithoutPage({ place, version, pathOf, req })
  await settle(place, version, req)

  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const now = new Date()
  const row: Row = await req.payload.db.create({
    collection: 'preview-links',
    data: {
      tokenHash: hashOfToken(token),
      contentType: place.collection,
      document: place.id,
      version: version.id,
      recipient,
      createdBy: req.user?.id,
      createdByName: req.user?.name,
      expiresOn: expiryAfter(days, now),
      openings: 0,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    },
    req,
  })
  const { id: latest } = await versionOf(place, undefined, req)
  return {
    address: `${env.SITE_URL}${preview.link(token)}`,
    link: toPreviewLink(row, { req, latest }),
    message: shownOnce,
  }
}

function recipientOf(asked: unknown): string | null {
  if (asked === undefined || asked === null) return null
  if (typeof asked !== 'string' || asked.trim().length > longestRecipient)
    throw refused(wrongRecipient, 400)
  return asked.trim() || null
}

/**
 * Autosave writes over the version it wrote before, and the link would show what is typed after it was
 * made. A version that somebody is given to read is an ordinary one: the next autosave makes another.
 */
async function settle({ collection }: Place, { id, isAutosave }: Version, req: PayloadRequest) {
  if (!isAutosave) return
  await req.payload.db.updateVersion({
    collection,
    id,
    req,
    returning: false,
    versionData: Object({ autosave: false }),
  })
}
