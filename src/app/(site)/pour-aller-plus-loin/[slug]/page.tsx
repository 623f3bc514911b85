import type { Metadata } from 'next'

import { ProgrammeCards } from '@/content/programmes/views/ProgrammeCards'
import { findTheme } from '@/content/themes/queries'
import { PageHeader } from '@/design/PageHeader'
import { Section } from '@/design/Section'
import { UpdatedOn } from '@/design/UpdatedOn'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { answerMissing, missingMetadata, Unknown } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { byName, lastChange } from '@/site/order'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing, collectionThing } from '@/site/structured-data'

import { CitingProse } from '../../_composition/CitingProse'
import { Corrections } from '../../_composition/Corrections'
import { HubFigures } from '../../_composition/HubFigures'
import { Pioneers } from '../../_composition/Pioneers'
import { everyPioneer, everyProgramme, figureCatalogue } from '../../_composition/published'
import { under } from '../../_composition/themeEntries'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

export default async function ThemeHubPage({ params }: Props) {
  const { slug } = await params
  const reader = await openReader()
  const path = paths.theme(slug)
  const theme = await findTheme(reader, slug)
  if (!theme) return answerMissing(path)

  const [everyone, everything, { entries, subjects }] = await Promise.all([
    everyPioneer(reader),
    everyProgramme(reader),
    figureCatalogue(reader),
  ])
  const { pioneers, programmes, figures } = under(theme.id, {
    pioneers: everyone,
    programmes: everything,
    figures: entries.map(({ figure }) => figure),
  })
  // A hub is what it gathers: an introduction to nothing is not a page.
  if (pioneers.length + programmes.length === 0) return <Unknown />

  return (
    <SitePage path={path}>
      <PageHeader
        title={sentenceCase(theme.title)}
        lead={theme.summary}
        steps={[
          { label: 'Accueil', href: paths.home },
          { label: 'Pour aller plus loin', href: paths.themes },
        ]}
        hue={theme.hue}
      />
      <Section
        id="introduction"
        title="De quoi il s’agit"
        layout="side"
        band="tint"
        hue={theme.hue}
      >
        <CitingProse reader={reader} content={theme.introduction} />
      </Section>
      {pioneers.length > 0 && (
        <Section
          id="pionniers"
          title={pioneers.length > 1 ? 'Les pionniers' : 'Le parcours à lire'}
        >
          <Pioneers pioneers={byName(pioneers)} figures={figures} />
        </Section>
      )}
      {programmes.length > 0 && (
        <Section id="programmes" title={programmes.length > 1 ? 'Les programmes' : 'Le programme'}>
          <ProgrammeCards programmes={byName(programmes)} />
        </Section>
      )}
      <HubFigures reader={reader} theme={theme} figures={figures} subjects={subjects} />
      <Corrections reader={reader} text={theme.introduction} />
      <UpdatedOn date={lastChange(theme, ...pioneers, ...programmes, ...figures)} />
      <JsonLd
        things={[
          collectionThing({
            name: sentenceCase(theme.title),
            path,
            items: byName(pioneers).map(({ name, slug: at }) => ({
              name,
              path: paths.pioneer(at),
            })),
          }),
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: 'Pour aller plus loin', href: paths.themes },
            { label: sentenceCase(theme.title), href: path },
          ]),
        ]}
      />
    </SitePage>
  )
}

/** Titles follow the source, which writes them in lower case: « l’accès aux services essentiels ». */
const sentenceCase = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const theme = await findTheme(await openReader(), slug)
  if (!theme) return missingMetadata

  return pageMetadata({
    title: theme.metaTitle ?? sentenceCase(theme.title),
    description: theme.metaDescription ?? theme.summary,
    path: paths.theme(slug),
  })
}
