import { cache, type ReactNode } from 'react'

import { ProgrammeRoster } from '@/content/programmes/views/ProgrammeRoster'
import type { ThemeHub } from '@/content/themes/model'
import { ResourceList } from '@/content/themes/views/ResourceList'
import { PageHeader } from '@/design/PageHeader'
import { Section } from '@/design/Section'
import { Colophon } from '@/site/Colophon'
import { JsonLd } from '@/site/JsonLd'
import { lastChange } from '@/site/order'
import { paths } from '@/site/paths'
import type { Reader } from '@/site/reader'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing, collectionThing } from '@/site/structured-data'

import { CitingProse } from './CitingProse'
import { Corrections } from './Corrections'
import { HubFigures } from './HubFigures'
import { Pioneers } from './Pioneers'
import { everyPioneer, everyProgramme, figureCatalogue } from './published'
import { leadingFigures } from './subjects'
import { under } from './themeEntries'

/** What a hub gathers, as far as the reader may see it: once for the page and for what it says of itself. */
export const gatheredUnder = cache(async (reader: Reader, theme: ThemeHub) => {
  const [everyone, everything, { entries, subjects }] = await Promise.all([
    everyPioneer(reader),
    everyProgramme(reader),
    figureCatalogue(reader),
  ])
  const { pioneers, programmes, figures } = under(theme, {
    pioneers: everyone,
    programmes: everything,
    figures: entries.map(({ figure }) => figure),
  })
  return { pioneers, programmes, figures, subjects }
})

type ThemeBodyProps = {
  reader: Reader
  theme: ThemeHub
  gathered: Awaited<ReturnType<typeof gatheredUnder>>
  /** Stands above the page in place of the newsroom’s own. */
  banner?: ReactNode
}

/** Everything a theme’s hub says, around the theme given. */
export function ThemeBody({ reader, theme, gathered, banner }: ThemeBodyProps) {
  const { pioneers, programmes, figures, subjects } = gathered
  const path = paths.theme(theme.slug)

  return (
    <SitePage path={path} banner={banner}>
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
          <Pioneers pioneers={pioneers} leading={leadingFigures(figures)} />
        </Section>
      )}
      {programmes.length > 0 && (
        <Section id="programmes" title={programmes.length > 1 ? 'Les programmes' : 'Le programme'}>
          <ProgrammeRoster programmes={programmes} />
        </Section>
      )}
      <HubFigures reader={reader} theme={theme} figures={figures} subjects={subjects} />
      {theme.resources.length > 0 && (
        <Section
          id="ressources"
          title="À lire, à voir, à écouter ailleurs"
          layout="side"
          intro="Ces pages ne sont pas les nôtres : nous disons quand nous les avons consultées."
        >
          <ResourceList resources={theme.resources} />
        </Section>
      )}
      <Corrections reader={reader} text={theme.introduction} />
      <Colophon
        path={path}
        title={sentenceCase(theme.title)}
        updatedAt={lastChange(theme, ...pioneers, ...programmes, ...figures)}
      />
      <JsonLd
        things={[
          collectionThing({
            name: sentenceCase(theme.title),
            path,
            items: pioneers.map(({ name, slug: at }) => ({
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
export const sentenceCase = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
