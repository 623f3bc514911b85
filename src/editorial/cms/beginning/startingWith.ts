const STARTS = Symbol.for('pionniers.starts')

/** One memory for the pages and for Payload, which the build may keep in separate modules. */
function starts(): Map<string, object> {
  const shared: { [STARTS]?: Map<string, object> } = Object(globalThis)
  return (shared[STARTS] ??= new Map<string, object>())
}

/** What the form of a document that is about to be written is filled with when it opens. */
export const startWith = (id: string, data: object): void => void starts().set(id, data)

/** Said once: the form is filled by the request that opens it. */
export function takeStart(id: string): object {
  const data = starts().get(id) ?? {}
  starts().delete(id)
  return data
}
