import type { FigureOutline } from '@/content/impact-metrics/outline'
import { listOutlines } from '@/content/impact-metrics/queries/outlines'
import { listPioneers } from '@/content/pioneers/queries'
import { listProgrammes } from '@/content/programmes/queries'
import { onceAnEdition } from '@/site/edition'

import { subjectsOf, type Subject, type Subjects } from './subjects'

/* What many pages need whole, though each shows little of it: read once an edition. */

export const everyPioneer = onceAnEdition('pioneers', (reader) => listPioneers(reader))

export const everyProgramme = onceAnEdition('programmes', (reader) => listProgrammes(reader))

export const everyOutline = onceAnEdition<readonly FigureOutline[]>('figures', listOutlines)

export type CatalogueEntry = { figure: FigureOutline; subject: Subject }

/** Every figure that speaks of somebody the reader may see, in outline, the newest first. */
export type Catalogue = { subjects: Subjects; entries: readonly CatalogueEntry[] }

export const figureCatalogue = onceAnEdition('catalogue', async (reader): Promise<Catalogue> => {
  const [figures, pioneers, programmes] = await Promise.all([
    everyOutline(reader),
    everyPioneer(reader),
    everyProgramme(reader),
  ])
  const subjects = subjectsOf(pioneers, programmes)
  const entries = figures.toSorted(newestFirst).flatMap((figure) => {
    const subject = subjects.get(figure.subject.id)
    return subject ? [{ figure, subject }] : []
  })
  return { subjects, entries }
})

/** Dates are ISO texts, compared as such: a dictionary's order costs a hundred times as much. */
function newestFirst(one: FigureOutline, other: FigureOutline): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? 1 : -1
  return one.id < other.id ? 1 : -1
}
