import { passagesOf, type Wordings } from '@/content/impact-metrics/citations'

/**
 * A rich text as plain characters, with the place of each figure it cites: what a figure says changes
 * without the text, and must not cost another reading of it.
 */
export const withPlaces = (content: unknown): string =>
  passagesOf(content, ({ metric, form }) => `\ufffc${metric}/${form}\ufffc`)
    .join(' ')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()

const place = /\ufffc([0-9a-f-]+)\/(short|long)\ufffc/g

/** The same text with what the figures say now, as its page shows it. */
export const withFigures = (text: string, wordings: Wordings): string =>
  text.replace(place, (_, metric: string, form: string) =>
    wordings({ metric, form: form === 'long' ? 'long' : 'short' }),
  )

type Stamp = { id: string; updatedAt: string }
type Kept = { updatedAt: string; text: string }

/** By id, as read when the document was last changed. */
export type Texts = ReadonlyMap<string, Kept>

/** `also`: what the page says besides its text. */
type Content = { id: string; content: unknown; also?: string }

type ReadContents = (ids: readonly string[]) => Promise<readonly Content[]>

/** Texts read at once: between two readings others are served. */
const together = 200

/** What was read before is kept as long as its document is as it was; the rest is read. */
export async function textsOf(
  current: readonly Stamp[],
  before: Texts | null,
  read: ReadContents,
): Promise<Texts> {
  const texts = new Map<string, Kept>()
  const changed = new Map<string, string>()
  for (const { id, updatedAt } of current) {
    const kept = before?.get(id)
    if (kept?.updatedAt === updatedAt) texts.set(id, kept)
    else changed.set(id, updatedAt)
  }
  const ids = [...changed.keys()]
  for (let first = 0; first < ids.length; first += together) {
    for (const { id, content, also } of await read(ids.slice(first, first + together))) {
      const text = [withPlaces(content), also].filter(Boolean).join(' ')
      texts.set(id, { updatedAt: changed.get(id) ?? '', text })
    }
  }
  return texts
}
