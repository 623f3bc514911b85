import type { Payload, Where } from 'payload'

import type { User } from '@/payload-types'

/** Who looks at the list: every read asks as this person. */
export type Asking = { payload: Payload; user: User | null | undefined; today: string }

export const perPage = 50

export type Paged<Row> = { rows: Row[]; total: number; page: number; pages: number }

export const asked = ({ user }: Asking) => ({ overrideAccess: false, user, depth: 0 })

/** The day has passed: that of today is still in time. */
export const isDue = (today: string): Where => ({
  reviewBy: { less_than: `${today.slice(0, 10)}T00:00:00.000Z` },
})
