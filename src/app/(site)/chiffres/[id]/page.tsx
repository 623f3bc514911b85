import type { Metadata } from 'next'

import { ageText, natureLabels, wording } from '@/content/impact-metrics/model'
import { shareText } from '@/content/impact-metrics/share'
import { pageMetadata } from '@/site/metadata'
import { answerMissing, missingMetadata } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { paths } from '@/site/paths'

import { findFigureWithSubject } from '../../_composition/figureWithSubject'
import { publication } from '../../_composition/publication'
import { FigureBody } from '../../_composition/FigureBody'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ id: string }> }

export default async function FigurePage({ params }: Props) {
  const { id } = await params
  const reader = await openReader()
  const path = paths.metric(id)
  const shown = await findFigureWithSubject(reader, id)
  if (!shown) return answerMissing(path)

  return <FigureBody reader={reader} {...shown} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const shown = await findFigureWithSubject(await openReader(), id)
  if (!shown) return missingMetadata

  const { figure, subject } = shown
  const { today } = publication()
  const worth = ageText(figure.claim, today) ?? natureLabels[figure.claim.nature ?? 'achieved']
  return pageMetadata({
    title: `${subject.name}\u00a0: ${wording(figure.claim, 'short')}`,
    description: `${wording(figure.claim, 'long')} (${worth}). ${subject.name}, Les pionniers de la co-création.`,
    path: paths.metric(id),
    image: {
      src: paths.metricPicture(id),
      alt: shareText(figure, subject.name, today),
    },
    type: 'article',
  })
}
