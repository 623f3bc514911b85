import { listCorrectionsOf } from '@/content/corrections/queries'
import { CorrectionNotes } from '@/content/corrections/views/CorrectionNotes'
import { figuresCitedIn } from '@/content/impact-metrics/citations'
import type { Reader } from '@/site/reader'

type CorrectionsProps = {
  reader: Reader
  /** The figures the page shows beside its text. */
  figures?: readonly { id: string }[]
  /** The text of the page, which may cite others. */
  text?: unknown
}

/** What was corrected in the figures this page shows, in its text or beside it. */
export async function Corrections({ reader, figures = [], text }: CorrectionsProps) {
  const shown = new Set([...figures.map(({ id }) => id), ...figuresCitedIn(text)])
  return <CorrectionNotes corrections={await listCorrectionsOf(reader, [...shown])} />
}
