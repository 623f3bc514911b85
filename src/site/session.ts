import 'server-only'

import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'

import type { User } from '@/payload-types'

/** The signed-in member of the newsroom who sent this request: someone with at least one role, or null. */
export async function findSessionUser(): Promise<User | null> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  return user && user.roles.length > 0 ? user : null
}
