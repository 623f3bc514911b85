import { CorrectionNote } from '@/design/CorrectionNote'
import { paths } from '@/site/paths'

import { yearOf, type Correction } from '../model'

/** What was corrected in the figures of a page. */
export function CorrectionNotes({ corrections }: { corrections: readonly Correction[] }) {
  return (
    <CorrectionNote
      notes={corrections.map(({ id, publishedOn, before, after, note }) => ({
        key: id,
        date: publishedOn,
        before,
        after,
        note,
        href: paths.correction({ id, year: yearOf({ publishedOn }) }),
      }))}
    />
  )
}
