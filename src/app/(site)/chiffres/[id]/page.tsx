import type { Metadata } from 'next'

import { ageText, dataYear, natureLabels, wording } from '@/content/impact-metrics/model'
import { shareText } from '@/content/impact-metrics/share'
import { FigureCard } from '@/content/impact-metrics/views/FigureCard'
import { pictureOf } from '@/content/impact-metrics/views/FigurePicture'
import { FigureSentence } from '@/content/impact-metrics/views/FigureSentence'
import { FigurePoster } from '@/design/FigurePoster'
import { shareSize } from '@/design/share/sizes'
import { ReadingColumn } from '@/design/ReadingColumn'
import { UpdatedOn } from '@/design/UpdatedOn'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { answerMissing, missingMetadata } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing, observationThing } from '@/site/structured-data'

import { findFigureWithSubject } from '../../_composition/figureWithSubject'
import { publication } from '../../_composition/publication'
import { Corrections } from '../../_composition/Corrections'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ id: string }> }

export default async function FigurePage({ params }: Props) {
  const { id } = await params
  const reader = await openReader()
  const path = paths.metric(id)
  const shown = await findFigureWithSubject(reader, id)
  if (!shown) return answerMissing(path)
  const { figure, subject } = shown
  const published = publication()
  const { today } = published

  return (
    <SitePage path={path}>
      <FigurePoster
        steps={[
          { label: 'Accueil', href: paths.home },
          { label: 'Chiffres', href: paths.metrics },
        ]}
        title={shareText(figure, subject.name, today)}
        hue={subject.hue}
        owner={{ href: subject.path, label: subject.name }}
      >
        <FigureSentence claim={figure.claim} today={today} size="poster" hue={subject.hue} />
      </FigurePoster>
      <div data-hue={subject.hue}>
        <ReadingColumn aside={pictureOf(figure, today)}>
          <FigureCard figure={figure} subject={subject.name} publication={published} />
        </ReadingColumn>
      </div>
      <Corrections reader={reader} figures={[figure]} />
      <UpdatedOn date={figure.updatedAt} />
      <JsonLd
        things={[
          observationThing({
            path,
            picture: paths.metricPicture(id),
            sentence: wording(figure.claim, 'long'),
            value: figure.claim.value ?? null,
            about: {
              name: subject.name,
              path: subject.path,
              type: figure.subject.collection === 'pioneers' ? 'Person' : 'Project',
            },
            year: dataYear(figure.claim),
          }),
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: 'Chiffres', href: paths.metrics },
            { label: wording(figure.claim, 'short'), href: path },
          ]),
        ]}
      />
    </SitePage>
  )
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
      ...shareSize,
      alt: shareText(figure, subject.name, today),
    },
    type: 'article',
  })
}
