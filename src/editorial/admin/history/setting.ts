/** What every line of a history needs beside itself. */
export type Setting = {
  place: { collection: string; id: string }
  /** Where the admin and the API are, « /admin » and « /api ». */
  admin: string
  api: string
  /** Names of accounts by id. */
  people: ReadonlyMap<string, string>
  /** The version readers see. */
  live: string | null
  /** The version that stands: there is nothing to bring back. */
  latest: string | null
  /** Names of fields as the form has them. */
  labels: ReadonlyMap<string, string>
  mayRestore: boolean
}

/** Who it was: an account that was deleted keeps the name it had in the journal, if it is there. */
export function personIn(
  { people }: Setting,
  { by, byName }: { by: string | null; byName?: string | null },
): string {
  if (!by) return 'Une commande du site'
  return people.get(by) ?? byName ?? 'Un compte supprimé'
}
