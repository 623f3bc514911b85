import config from '@payload-config'
import { getPayload } from 'payload'

import { followEdition } from './edition'

const CLOSERS = Symbol.for('pionniers.closers')

type Closer = () => Promise<void>

/** What the front door closes, last thing, when it stops. */
function closers(): Set<Closer> {
  const shared: { [CLOSERS]?: Set<Closer> } = Object(globalThis)
  return (shared[CLOSERS] ??= new Set())
}

/** Opens the database with the server, so that the first reader does not wait for it. */
export async function startInThisProcess(): Promise<void> {
  const payload = await getPayload({ config })
  await followEdition(payload)
  closers().add(() => payload.destroy())
}
