import type { Correction } from '@/content/corrections/model'
import type { CorrectionEntry } from '@/content/corrections/views/CorrectionList'
import { listFiguresByIds } from '@/content/impact-metrics/queries'
import { listPioneers } from '@/content/pioneers/queries'
import { listProgrammes } from '@/content/programmes/queries'
import { paths } from '@/site/paths'
import type { Reader } from '@/site/reader'

import { subjectsOf } from './subjects'

/** Corrections with the figures they are about, as far as this reader may see figure and subject. */
export async function correctedFigures(
  reader: Reader,
  corrections: readonly Correction[],
): Promise<CorrectionEntry[]> {
  const metrics = new Set(corrections.flatMap(({ metric }) => metric ?? []))
  const figures = await listFiguresByIds(reader, [...metrics])
  const idsOf = (collection: 'pioneers' | 'programmes') =>
    figures
      .map(({ subject }) => subject)
      .flatMap((one) => (one.collection === collection ? one.id : []))
  const [pioneers, programmes] = await Promise.all([
    listPioneers(reader, { ids: idsOf('pioneers') }),
    listProgrammes(reader, { ids: idsOf('programmes') }),
  ])
  const subjects = subjectsOf(pioneers, programmes)
  const seen = new Map(
    figures.flatMap(({ id, subject }) => {
      const name = subjects.get(subject.id)?.name
      return name ? [[id, { path: paths.metric(id), subject: name }]] : []
    }),
  )
  return corrections.map((correction) => ({
    correction,
    figure: seen.get(correction.metric ?? '') ?? null,
  }))
}
