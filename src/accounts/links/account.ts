import { randomBytes } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { env } from '@/env'
import { hashOfToken } from '@/editorial/previewTokens'
import type { Role } from '@/editorial/roles'

import { choosePath } from './paths'

const HOUR_MS = 60 * 60 * 1000
const TOKEN_BYTES = 32

/** An account as the database has it, with what becomes of its link. */
export type LinkedAccount = {
  id: string
  email: string
  name: string
  roles?: readonly Role[] | null
  /** Set until an invited person has chosen a password. */
  invitedOn?: string | null
  linkMail?: 'due' | 'sent' | 'failed' | null
  linkAttempts?: number | null
  linkDueOn?: string | null
  /** The hash of the link's token, and when it ends: Payload's own fields. */
  resetPasswordToken?: string | null
  resetPasswordExpiration?: string | null
}

/** What a link leaves behind once it served, or must serve no more. */
export const noLink = {
  resetPasswordToken: null,
  resetPasswordExpiration: null,
  linkMail: null,
  linkAttempts: null,
  linkDueOn: null,
} as const

/** What says that a link is to be sent. */
export const linkDue = (now = new Date()) =>
  ({ linkMail: 'due', linkAttempts: 0, linkDueOn: now.toISOString() }) as const

const lifetime = ({ invitedOn }: LinkedAccount) => (invitedOn ? 7 * 24 * HOUR_MS : HOUR_MS)

/** A new link of the account, in place of any other. The database keeps what recognises it, not what opens it. */
export async function drawLink(account: LinkedAccount, payload: Payload, now = new Date()) {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const expiresOn = new Date(now.getTime() + lifetime(account)).toISOString()
  const data = { resetPasswordToken: hashOfToken(token), resetPasswordExpiration: expiresOn }
  await payload.db.updateOne({ collection: 'users', id: account.id, data })
  return {
    address: `${env.SITE_URL}${payload.config.routes.admin}${choosePath}/${token}`,
    expiresOn,
  }
}

/** Whose link it is, while it works. */
export const accountOfLink = (token: string, payload: Payload, req?: Partial<PayloadRequest>) =>
  payload.db.findOne<LinkedAccount>({
    collection: 'users',
    req,
    where: {
      resetPasswordToken: { equals: hashOfToken(token) },
      resetPasswordExpiration: { greater_than: new Date().toISOString() },
    },
  })
