import type { Figure } from '@/content/impact-metrics/figure'
import { findFigure, findFigureAt } from '@/content/impact-metrics/queries'
import { listPioneers } from '@/content/pioneers/queries'
import { listProgrammes } from '@/content/programmes/queries'
import type { Reader } from '@/site/reader'

import { subjectsOf } from './subjects'

/** The figure with whoever it is about. Null unless the reader may see both: a number about nobody cannot be judged. */
export async function findFigureWithSubject(reader: Reader, id: string) {
  const figure = await findFigure(reader, id)
  const subject = figure && (await findSubject(reader, figure))
  return subject ? { figure, subject } : null
}

/** The same at one version of the figure; its subject is the one readers see. */
export async function findFigureWithSubjectAt(reader: Reader, version: string) {
  const figure = await findFigureAt(reader, version)
  const subject = figure && (await findSubject(reader, figure))
  return subject ? { figure, subject } : null
}

async function findSubject(reader: Reader, { subject: { collection, id } }: Figure) {
  const subjects =
    collection === 'pioneers'
      ? subjectsOf(await listPioneers(reader, { ids: [id] }), [])
      : subjectsOf([], await listProgrammes(reader, { ids: [id] }))
  return subjects.get(id) ?? null
}
