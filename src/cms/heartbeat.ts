import type { GlobalConfig, Payload } from 'payload'

import { nobody } from '@/editorial/cms/access'

/** Written by /readyz to know that the database takes writes. Apart, so that it never meets a publication. */
export const Heartbeat: GlobalConfig = {
  slug: 'heartbeat',
  label: 'Signe de vie',
  admin: { hidden: true },
  access: { read: nobody, update: nobody },
  fields: [{ name: 'at', type: 'text' }],
}

export async function ensureHeartbeat(payload: Payload): Promise<void> {
  const { at } = (await payload.db.findGlobal<{ at?: string }>({ slug: 'heartbeat' })) ?? {}
  if (at) return
  await payload.db.createGlobal({
    slug: 'heartbeat',
    data: { at: new Date().toISOString() },
    req: {},
  })
}
