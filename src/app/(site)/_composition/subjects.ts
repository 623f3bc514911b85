import { leadingFigure, type Figure } from '@/content/impact-metrics/figure'
import type { FigureEntry } from '@/content/impact-metrics/views/FigureList'
import type { PioneerSummary } from '@/content/pioneers/model'
import type { ProgrammeSummary } from '@/content/programmes/model'
import type { ThemeReference } from '@/content/themes/model'
import { paths } from '@/site/paths'

/** Whoever a figure speaks about, as far as the figure's own lines need it. */
export type Subject = { name: string; path: string; hue?: number; themes: ThemeReference[] }
export type Subjects = ReadonlyMap<string, Subject>

export function subjectsOf(
  pioneers: readonly PioneerSummary[],
  programmes: readonly ProgrammeSummary[],
): Subjects {
  const people = pioneers.map(({ id, name, slug, themes }) => ({
    id,
    subject: { name, path: paths.pioneer(slug), hue: themes[0]?.hue, themes },
  }))
  const works = programmes.map(({ id, name, slug, themes }) => ({
    id,
    subject: { name, path: paths.programme(slug), hue: themes[0]?.hue, themes },
  }))
  return new Map([...people, ...works].map(({ id, subject }) => [id, subject]))
}

/** Drops every figure whose subject the reader may not see: a number about nobody cannot be judged. */
export function entriesOf(figures: readonly Figure[], subjects: Subjects): FigureEntry[] {
  return figures.flatMap((figure) => {
    const subject = subjects.get(figure.subject.id)
    return subject ? [{ figure, hue: subject.hue, subject }] : []
  })
}

/** The figure each subject would be known by. */
export function leadingFigures<T extends Pick<Figure, 'claim' | 'subject'>>(
  figures: readonly T[],
): Map<string, T> {
  const bySubject = new Map<string, T[]>()
  for (const figure of figures) {
    const theirs = bySubject.get(figure.subject.id)
    if (theirs) theirs.push(figure)
    else bySubject.set(figure.subject.id, [figure])
  }
  return new Map(
    [...bySubject].flatMap(([id, theirs]) => {
      const leading = leadingFigure(theirs)
      return leading ? [[id, leading]] : []
    }),
  )
}
