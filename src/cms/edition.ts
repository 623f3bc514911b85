import type { GlobalConfig, Payload, PayloadRequest } from 'payload'

import { nobody } from '@/editorial/cms/access'
import { sharedEdition } from '@/server/edition'

import { afterCommit } from './databases/commits'
import { presentEdition, storedEdition } from './editionNumber'
import { leave } from './unplaced/leave'

const LOOK_UP_EVERY_MS = 500

/** The number of the public site as it stands. Written only with the change that makes it move. */
export const Edition: GlobalConfig = {
  slug: 'edition',
  label: 'Édition',
  admin: { hidden: true },
  access: { read: nobody, update: nobody },
  fields: [{ name: 'number', type: 'number', required: true, defaultValue: 0 }],
}

/** Called once at start, so that two first publications never both create the record. */
export async function ensureEdition(payload: Payload): Promise<void> {
  if ((await storedEdition(payload)) !== null) return
  await payload.db.createGlobal({ slug: 'edition', data: { number: 0 }, req: {} })
}

/** Opens a new edition in the transaction of the change, and tells the front door once it is committed. */
export async function openNewEdition(req: PayloadRequest): Promise<void> {
  const { payload } = req
  await leave({ kind: 'edition' }, req)
  await afterCommit(req, async () => announce(await presentEdition(payload)))
}

/** Editions only go forward: a look-up begun before a publication must not undo its announcement. */
function announce(number: number | null) {
  const edition = sharedEdition()
  edition.number = Math.max(number ?? 0, edition.number ?? 0)
}

/** Publishes the edition in this process and keeps up with the publications of other processes. */
export async function followEdition(payload: Payload): Promise<void> {
  const lookUp = async () => announce(await presentEdition(payload))
  await lookUp()
  // A database that does not answer is reported by /readyz; the edition stays what it was.
  setInterval(() => void lookUp().catch(() => {}), LOOK_UP_EVERY_MS).unref()
}
