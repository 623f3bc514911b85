import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { refused } from '@/cms/refused'

import { SHORTEST_PASSWORD } from './password'

export const passwordsAreLong: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const { data }: { data?: { password?: unknown } } = Object(args)
  const password = data?.password
  // Whoever opens an account without a password invites: nobody has to know one.
  if (operation === 'create' && !password) return
  if (typeof password === 'string') refuseShort(password)
}

export function refuseShort(password: string): void {
  if (password.length >= SHORTEST_PASSWORD) return
  throw refused(`Choisissez un mot de passe d’au moins ${SHORTEST_PASSWORD} caractères.`, 400)
}

/** Without an administrator nobody could open an account again, short of the command line. */
async function refuseWithoutAdmin(id: string, req: PayloadRequest): Promise<void> {
  const others = await req.payload.db.count({
    collection: 'users',
    req,
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] },
  })
  if (others.totalDocs > 0) return
  throw refused('Il doit rester au moins un compte d’administration.', 409)
}

const isAdmin = (roles: unknown) => Array.isArray(roles) && roles.includes('admin')

export const oneAdminRemainsAfterChange: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const loses = isAdmin(originalDoc?.roles) && data.roles !== undefined && !isAdmin(data.roles)
  if (loses) await refuseWithoutAdmin(originalDoc.id, req)
  return data
}

export const oneAdminRemainsAfterDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const person = await req.payload.db.findOne<{ id: string; roles?: string[] }>({
    collection: 'users',
    req,
    where: { id: { equals: id } },
  })
  if (isAdmin(person?.roles)) await refuseWithoutAdmin(String(id), req)
}
