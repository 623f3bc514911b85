/** What a form says that no server has acknowledged, and the content it started from. */
export type KeptWords = {
  by: string
  data: Record<string, unknown>
  basedOn: string | null
  /** The form they were typed in and its last save, which the server may have taken all the same. */
  form: string
  turn: number
}

const place = (path: string) => `unsaved ${path}`

/*
 * In the memory of the tab alone: it outlives a session that ends and a page that is left, and is gone with
 * the tab, so that nothing stays on a computer somebody else will use.
 */
export function keepWords(path: string, words: KeptWords): void {
  try {
    sessionStorage.setItem(place(path), JSON.stringify(words))
  } catch {
    // A browser without room keeps the form on the screen, and says so.
  }
}

export const forgetWords = (path: string): void => sessionStorage.removeItem(place(path))

/** Whatever is there was written by this tab; for another person, nothing is. */
export function keptWords(path: string, reader: string): KeptWords | null {
  const found: unknown = JSON.parse(sessionStorage.getItem(place(path)) ?? 'null')
  return Object(found).by === reader ? Object(found) : null
}
