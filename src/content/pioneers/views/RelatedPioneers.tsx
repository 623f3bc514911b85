import { Rows } from '@/design/Rows'
import { paths } from '@/site/paths'

import type { RelatedPioneer } from '../model'

/** Who to read next, the reason said: a reader may agree or not. */
export function RelatedPioneers({ related }: { related: readonly RelatedPioneer[] }) {
  return (
    <Rows
      rows={related.map(({ pioneer, reason }) => ({
        key: pioneer.id,
        href: paths.pioneer(pioneer.slug),
        title: pioneer.name,
        note: reason,
        hue: pioneer.themes[0]?.hue,
      }))}
    />
  )
}
