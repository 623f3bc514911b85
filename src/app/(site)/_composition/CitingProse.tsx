import type { ComponentProps } from 'react'

import { citationOf, figuresCitedIn } from '@/content/impact-metrics/citations'
import { withdrawnFigure } from '@/content/impact-metrics/excerpts'
import type { Figure } from '@/content/impact-metrics/figure'
import { listFiguresByIds } from '@/content/impact-metrics/queries'
import { CitedFigure } from '@/content/impact-metrics/views/CitedFigure'
import { presentPath } from '@/site/addresses'
import { paths } from '@/site/paths'
import { Prose } from '@/site/prose/Prose'
import type { Reader } from '@/site/reader'

type CitingProseProps = Pick<ComponentProps<typeof Prose>, 'reader' | 'content'>

/** A text with the figures it cites, as this reader may see them now. */
export async function CitingProse({ reader, content }: CitingProseProps) {
  const figures = await listFiguresByIds(reader, figuresCitedIn(content))
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const sourced = await idsWithPage(reader, figures)
  const today = new Date().toISOString()

  const inlineFigure = (fields: unknown) => {
    const citation = citationOf(fields)
    const figure = citation && byId.get(citation.metric)
    if (!figure) return withdrawnFigure

    const path = sourced.has(figure.id) ? paths.metric(figure.id) : null
    return <CitedFigure claim={figure.claim} form={citation.form} path={path} today={today} />
  }

  return <Prose reader={reader} content={content} inlineFigure={inlineFigure} />
}

/** A figure has its page while its subject has one. */
async function idsWithPage(reader: Reader, figures: readonly Figure[]): Promise<Set<string>> {
  const subjects = new Map(figures.map(({ subject }) => [subject.id, subject]))
  const found = await Promise.all(
    [...subjects.values()].map(async ({ collection, id }) => {
      const path = await presentPath(reader, collection, id)
      return path ? [id] : []
    }),
  )
  const shown = new Set(found.flat())
  return new Set(figures.filter(({ subject }) => shown.has(subject.id)).map(({ id }) => id))
}
