import type { ReactNode } from 'react'

import { listFiguresInBriefOf, listFiguresOf } from '@/content/impact-metrics/queries'
import { FigureList } from '@/content/impact-metrics/views/FigureList'
import { listPioneers } from '@/content/pioneers/queries'
import type { ProgrammeDetails } from '@/content/programmes/model'
import { ProgrammeFacts } from '@/content/programmes/views/ProgrammeFacts'
import { ProgrammeHeader } from '@/content/programmes/views/ProgrammeHeader'
import { ThemeTags } from '@/content/themes/views/ThemeTags'
import { Aside, AsideBlock } from '@/design/Aside'
import { ReadingColumn } from '@/design/ReadingColumn'
import { Section } from '@/design/Section'
import { Colophon } from '@/site/Colophon'
import { JsonLd } from '@/site/JsonLd'
import { absolute } from '@/site/metadata'
import { lastChange } from '@/site/order'
import { paths } from '@/site/paths'
import type { Reader } from '@/site/reader'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing } from '@/site/structured-data'

import { CitingProse } from './CitingProse'
import { Corrections } from './Corrections'
import { Pioneers } from './Pioneers'
import { publication } from './publication'
import { leadingFigures } from './subjects'

type ProgrammeBodyProps = {
  reader: Reader
  programme: ProgrammeDetails
  /** Stands above the page in place of the newsroom’s own. */
  banner?: ReactNode
}

/** Everything a programme’s page says, around the programme given. */
export async function ProgrammeBody({ reader, programme, banner }: ProgrammeBodyProps) {
  const path = paths.programme(programme.slug)
  const [figures, theirs, pioneers] = await Promise.all([
    listFiguresOf(reader, 'programmes', [programme.id]),
    listFiguresInBriefOf(reader, 'pioneers', programme.pioneerIds),
    listPioneers(reader, { ids: programme.pioneerIds }),
  ])
  const asEdited = pioneers.toSorted(
    (one, other) => programme.pioneerIds.indexOf(one.id) - programme.pioneerIds.indexOf(other.id),
  )
  const hue = programme.themes[0]?.hue

  return (
    <SitePage path={path} banner={banner}>
      <article data-hue={hue}>
        <ProgrammeHeader programme={programme} />
        {figures.length > 0 && (
          <Section id="impact" title="Le programme en chiffres" band="tint" hue={hue}>
            <FigureList
              entries={figures.map((figure) => ({
                figure,
                subject: { name: programme.name, path },
              }))}
              publication={publication()}
              namesSubjects={false}
            />
          </Section>
        )}
        <ReadingColumn
          aside={
            programme.story && programme.themes.length > 0 ? (
              <Aside>
                <AsideBlock id="themes" title="Pour aller plus loin">
                  <ThemeTags themes={programme.themes} />
                </AsideBlock>
              </Aside>
            ) : null
          }
        >
          <ProgrammeFacts programme={programme} />
          {programme.story && <CitingProse reader={reader} content={programme.story} />}
          {!programme.story && programme.themes.length > 0 && (
            <ThemeTags themes={programme.themes} />
          )}
        </ReadingColumn>
      </article>
      {asEdited.length > 0 && (
        <Section
          id="pionniers"
          title={asEdited.length > 1 ? 'Les pionniers du programme' : 'À l’origine du programme'}
        >
          <Pioneers pioneers={asEdited} leading={leadingFigures(theirs)} />
        </Section>
      )}
      <Corrections reader={reader} figures={figures} text={programme.story} />
      <Colophon path={path} title={programme.name} updatedAt={lastChange(programme, ...figures)} />
      <JsonLd
        things={[
          {
            '@type': 'Project',
            '@id': absolute(path),
            url: absolute(path),
            name: programme.name,
            description: programme.summary,
            foundingDate: programme.startYear === null ? undefined : String(programme.startYear),
            parentOrganization: programme.organisation
              ? { '@type': 'Organization', name: programme.organisation.name }
              : undefined,
          },
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: 'Programmes', href: paths.programmes },
            { label: programme.name, href: path },
          ]),
        ]}
      />
    </SitePage>
  )
}
