import type { Metadata } from 'next'

import { listThemes } from '@/content/themes/queries'
import { ThemeRows } from '@/content/themes/views/ThemeRows'
import { Notice } from '@/design/Notice'
import { PageHeader } from '@/design/PageHeader'
import { Section } from '@/design/Section'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { openReader } from '@/site/openReader'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing, collectionThing } from '@/site/structured-data'

import { everyPioneer, everyProgramme, figureCatalogue } from '../_composition/published'
import { holdsSomething, themeEntries } from '../_composition/themeEntries'

export const dynamic = 'force-dynamic'

export default async function ThemesPage() {
  const reader = await openReader()
  const [themes, pioneers, programmes, { entries: figures }] = await Promise.all([
    listThemes(reader),
    everyPioneer(reader),
    everyProgramme(reader),
    figureCatalogue(reader),
  ])
  const entries = themeEntries(themes, { pioneers, programmes, figures })

  return (
    <SitePage path={paths.themes}>
      <PageHeader
        title="Pour aller plus loin"
        lead="Les pionniers, leurs programmes et leurs chiffres, par la question à laquelle ils répondent."
        steps={[{ label: 'Accueil', href: paths.home }]}
      />
      <Section
        id="liste"
        title={themes.length > 1 ? `${themes.length} thématiques` : 'Thématiques'}
      >
        {entries.length === 0 ? (
          <Notice>Les premières thématiques sont en préparation.</Notice>
        ) : (
          <ThemeRows entries={entries} />
        )}
      </Section>
      <JsonLd
        things={[
          collectionThing({
            name: 'Pour aller plus loin',
            path: paths.themes,
            items: entries
              .filter(holdsSomething)
              .map(({ theme }) => ({ name: theme.title, path: paths.theme(theme.slug) })),
          }),
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: 'Pour aller plus loin', href: paths.themes },
          ]),
        ]}
      />
    </SitePage>
  )
}

export const metadata: Metadata = pageMetadata({
  title: 'Pour aller plus loin',
  description:
    'Les pionniers de la co-création, leurs programmes et leurs chiffres, thème par thème.',
  path: paths.themes,
})
