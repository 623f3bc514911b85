import type { ReactNode } from 'react'

import type { Figure } from '@/content/impact-metrics/figure'
import { dataYear, wording } from '@/content/impact-metrics/model'
import { shareText } from '@/content/impact-metrics/share'
import { FigureCard } from '@/content/impact-metrics/views/FigureCard'
import { pictureOf } from '@/content/impact-metrics/views/FigurePicture'
import { FigureSentence } from '@/content/impact-metrics/views/FigureSentence'
import { FigurePoster } from '@/design/FigurePoster'
import { ReadingColumn } from '@/design/ReadingColumn'
import { Colophon } from '@/site/Colophon'
import { JsonLd } from '@/site/JsonLd'
import { paths } from '@/site/paths'
import type { Reader } from '@/site/reader'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing, observationThing } from '@/site/structured-data'

import { Corrections } from './Corrections'
import { publication } from './publication'
import type { Subject } from './subjects'

type FigureBodyProps = {
  reader: Reader
  figure: Figure
  subject: Subject
  /** Stands above the page in place of the newsroom’s own. */
  banner?: ReactNode
}

/** Everything a figure’s page says, around the figure given. */
export function FigureBody({ reader, figure, subject, banner }: FigureBodyProps) {
  const path = paths.metric(figure.id)
  const published = publication()
  const { today } = published

  return (
    <SitePage path={path} banner={banner}>
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
      <Colophon
        path={path}
        title={shareText(figure, subject.name, today)}
        updatedAt={figure.updatedAt}
        isQuotable={false}
      />
      <JsonLd
        things={[
          observationThing({
            path,
            picture: paths.metricPicture(figure.id),
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
