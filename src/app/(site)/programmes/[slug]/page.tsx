import type { Metadata } from 'next'

import { listFiguresInBriefOf, listFiguresOf } from '@/content/impact-metrics/queries'
import { FigureList } from '@/content/impact-metrics/views/FigureList'
import { listPioneers } from '@/content/pioneers/queries'
import { findProgramme } from '@/content/programmes/queries'
import { ProgrammeFacts } from '@/content/programmes/views/ProgrammeFacts'
import { ProgrammeHeader } from '@/content/programmes/views/ProgrammeHeader'
import { ThemeTags } from '@/content/themes/views/ThemeTags'
import { Aside, AsideBlock } from '@/design/Aside'
import { ReadingColumn } from '@/design/ReadingColumn'
import { Section } from '@/design/Section'
import { UpdatedOn } from '@/design/UpdatedOn'
import { JsonLd } from '@/site/JsonLd'
import { absolute, pageMetadata } from '@/site/metadata'
import { answerMissing, missingMetadata } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { lastChange } from '@/site/order'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing } from '@/site/structured-data'

import { publication } from '../../_composition/publication'
import { CitingProse } from '../../_composition/CitingProse'
import { Corrections } from '../../_composition/Corrections'
import { Pioneers } from '../../_composition/Pioneers'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

export default async function ProgrammePage({ params }: Props) {
  const { slug } = await params
  const reader = await openReader()
  const path = paths.programme(slug)
  const programme = await findProgramme(reader, slug)
  if (!programme) return answerMissing(path)

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
    <SitePage path={path}>
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
          <Pioneers pioneers={asEdited} figures={theirs} />
        </Section>
      )}
      <Corrections reader={reader} figures={figures} text={programme.story} />
      <UpdatedOn date={lastChange(programme, ...figures)} />
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

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const programme = await findProgramme(await openReader(), slug)
  if (!programme) return missingMetadata

  return pageMetadata({
    title: programme.metaTitle ?? programme.name,
    description: programme.metaDescription ?? programme.summary,
    path: paths.programme(slug),
    image: programme.image,
    type: 'article',
  })
}
