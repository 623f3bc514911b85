import { randomBytes } from 'node:crypto'

import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'

import { afterCommit } from '@/cms/databases/commits'

import { linkDue, noLink } from './account'
import { sendLinksSoon } from './deliver'

/** An account opened without a password gets one that nobody knows, and a link to choose another. */
export const invitesWithoutPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create') return
  const { data }: { data?: { password?: unknown } } = Object(args)
  req.context.isInvited = !data?.password
  if (data && !data.password) data.password = randomBytes(32).toString('base64url')
}

/** A link never outlives what it was sent for: the address it went to, the password it replaces. */
export const keepsLinksTrue: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') {
    return req.context.isInvited
      ? { ...data, ...linkDue(), invitedOn: new Date().toISOString() }
      : data
  }
  if (data.password) return { ...data, ...noLink, invitedOn: null }
  if (!data.email || data.email === originalDoc?.email) return data
  return { ...data, ...noLink, ...(originalDoc?.invitedOn && linkDue()) }
}

export const linksLeave: CollectionAfterChangeHook = async ({ doc, req }) => {
  await afterCommit(req, () => sendLinksSoon(req.payload))
  return doc
}
