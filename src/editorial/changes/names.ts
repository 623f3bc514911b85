/** What a content names by its id, in any collection. */
export type Reference = { collection: string; id: string }

/** `url`: small enough to stand beside another; `file`: as it was sent. Null for a file that is gone. */
export type Picture = { id: string; title: string; url: string | null; file: string | null }

/** How the documents that a content points at are called, now. */
export type Names = {
  titleOf: (named: Reference) => string
  /** The sentence of a figure, long or short. */
  figureOf: (id: string, form: 'short' | 'long') => string
  pictureOf: (id: string) => Picture
}
