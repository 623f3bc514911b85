/** The public site's current edition. `null` until the Payload side has read it: nothing is stored meanwhile. */
export type Edition = { number: number | null }

const KEY = Symbol.for('pionniers.edition')

/** The one object both halves of the process share, whichever asks first: the front door or Next's bundles. */
export function sharedEdition(): Edition {
  const shelf: Record<symbol, unknown> = Object(globalThis)
  const known = shelf[KEY]
  if (isEdition(known)) return known

  const edition: Edition = { number: null }
  shelf[KEY] = edition
  return edition
}

const isEdition = (value: unknown): value is Edition =>
  typeof value === 'object' && value !== null && 'number' in value
