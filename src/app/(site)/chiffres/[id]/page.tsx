import type { Metadata } from 'next'

import { ageText, dataYear, natureLabels, wording } from '@/content/impact-metrics/model'
import { findFigure } from '@/content/impact-metrics/queries'
import type { Figure } from '@/content/impact-metrics/figure'
import { FigureCard } from '@/content/impact-metrics/views/FigureCard'
import { pictureOf } from '@/content/impact-metrics/views/FigurePicture'
import { FigureSentence } from '@/content/impact-metrics/views/FigureSentence'
import { listPioneers } from '@/content/pioneers/queries'
import { listProgrammes } from '@/content/programmes/queries'
import { FigurePoster } from '@/design/FigurePoster'
import { ReadingColumn } from '@/design/ReadingColumn'
import { UpdatedOn } from '@/design/UpdatedOn'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { answerMissing, missingMetadata } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { paths } from '@/site/paths'
import type { Reader } from '@/site/reader'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing, observationThing } from '@/site/structured-data'

import { publication } from '../../_composition/publication'
import { Corrections } from '../../_composition/Corrections'
import { subjectsOf } from '../../_composition/subjects'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ id: string }> }

export default async function FigurePage({ params }: Props) {
  const { id } = await params
  const reader = await openReader()
  const path = paths.metric(id)
  const figure = await findFigure(reader, id)
  const subject = figure && (await findSubject(reader, figure))
  if (!figure || !subject) return answerMissing(path)
  const published = publication()
  const { today } = published
  const age = ageText(figure.claim, today)

  return (
    <SitePage path={path}>
      <FigurePoster
        steps={[
          { label: 'Accueil', href: paths.home },
          { label: 'Chiffres', href: paths.metrics },
        ]}
        title={`${subject.name}\u00a0: ${wording(figure.claim, 'long')}${age ? ` (${age})` : ''}`}
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

async function findSubject(reader: Reader, { subject: { collection, id } }: Figure) {
  const subjects =
    collection === 'pioneers'
      ? subjectsOf(await listPioneers(reader, { ids: [id] }), [])
      : subjectsOf([], await listProgrammes(reader, { ids: [id] }))
  return subjects.get(id) ?? null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const reader = await openReader()
  const figure = await findFigure(reader, id)
  const subject = figure && (await findSubject(reader, figure))
  if (!figure || !subject) return missingMetadata

  const worth =
    ageText(figure.claim, publication().today) ?? natureLabels[figure.claim.nature ?? 'achieved']
  return pageMetadata({
    title: `${subject.name}\u00a0: ${wording(figure.claim, 'short')}`,
    description: `${wording(figure.claim, 'long')} (${worth}). ${subject.name}, Les pionniers de la co-création.`,
    path: paths.metric(id),
    type: 'article',
  })
}
