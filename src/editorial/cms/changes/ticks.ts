import { figureChange } from '../../changes/figure'
import type { Names } from '../../changes/names'
import { namedBy } from '../../changes/references'
import type { Content } from '../../fingerprint'

/** A figure whose source a reviewer opens before she approves it. */
export type Tick = {
  id: string
  wording: string
  /** « Bilan 2024, rapport ». */
  source: string
  url: string | null
  /** The copy that the newsroom keeps. */
  copy: string | null
  /** The very words of the source. */
  excerpt: string | null
}

export function toTick(id: string, content: Content, names: Names): Tick {
  const { wording, source, url } = figureChange(null, content).after
  const { archivedCopy, excerpt }: { archivedCopy?: unknown; excerpt?: unknown } = Object(
    content.source,
  )
  const [copy] = namedBy('media', archivedCopy)
  return {
    id,
    wording,
    source,
    url,
    copy: copy ? names.pictureOf(copy.id).file : null,
    excerpt: typeof excerpt === 'string' ? excerpt : null,
  }
}
