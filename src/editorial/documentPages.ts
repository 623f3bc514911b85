/** The pages that every document has in the admin beside its form. */
export const reviewPage = '/relecture'
export const historyPage = '/historique'

type Place = { collection: string; id: string }

/** @param admin the address of the admin, « /admin ». */
export const documentAddress = (admin: string, { collection, id }: Place): string =>
  `${admin}/collections/${collection}/${id}`

/** @param bounds ids of versions, « live » or « latest »; without them, what changed since the version online. */
export function reviewAddress(
  admin: string,
  place: Place,
  bounds: { from?: string; to?: string } = {},
): string {
  const query = new URLSearchParams(bounds).toString()
  return `${documentAddress(admin, place)}${reviewPage}${query && `?${query}`}`
}

/** @param before an instant (ISO): only what is older. */
export function historyAddress(admin: string, place: Place, before?: string): string {
  const query = before ? `?${new URLSearchParams({ avant: before }).toString()}` : ''
  return `${documentAddress(admin, place)}${historyPage}${query}`
}
