import type { Metadata } from 'next'

import { listPages } from '@/content/pages/queries'
import { listThemes } from '@/content/themes/queries'
import { LinkColumns } from '@/design/LinkColumns'
import { PageHeader } from '@/design/PageHeader'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { openReader } from '@/site/openReader'
import { byName } from '@/site/order'
import { homeSlug, paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing } from '@/site/structured-data'

import { everyPioneer, everyProgramme } from '../_composition/published'
import { withPages } from '../_composition/themeEntries'

export const dynamic = 'force-dynamic'

export default async function SiteMapPage() {
  const reader = await openReader()
  const [pioneers, programmes, themes, pages] = await Promise.all([
    everyPioneer(reader),
    everyProgramme(reader),
    listThemes(reader),
    listPages(reader),
  ])
  const hubs = withPages(themes, { pioneers, programmes })

  return (
    <SitePage path={paths.siteMap}>
      <JsonLd
        things={[
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: 'Plan du site', href: paths.siteMap },
          ]),
        ]}
      />
      <PageHeader title="Plan du site" steps={[{ label: 'Accueil', href: paths.home }]} />
      <LinkColumns
        columns={[
          {
            id: 'pionniers',
            title: { label: 'Pionniers', href: paths.pioneers },
            links: byName(pioneers).map(({ name, slug }) => ({
              label: name,
              href: paths.pioneer(slug),
            })),
          },
          {
            id: 'programmes',
            title: { label: 'Programmes', href: paths.programmes },
            links: byName(programmes).map(({ name, slug }) => ({
              label: name,
              href: paths.programme(slug),
            })),
          },
          {
            id: 'themes',
            title: { label: 'Pour aller plus loin', href: paths.themes },
            links: hubs.map(({ title, slug }) => ({
              label: title,
              href: paths.theme(slug),
            })),
          },
          {
            id: 'site',
            title: { label: 'Le site', href: paths.home },
            links: [
              { label: 'Rechercher', href: paths.search },
              { label: 'Les chiffres', href: paths.metrics },
              { label: 'Données ouvertes', href: paths.data },
              { label: 'Rectificatifs', href: paths.corrections },
              ...pages
                .filter(({ slug }) => slug !== homeSlug)
                .map(({ title, slug }) => ({ label: title, href: paths.page(slug) })),
            ],
          },
        ]}
      />
    </SitePage>
  )
}

export const metadata: Metadata = pageMetadata({
  title: 'Plan du site',
  description: 'Toutes les pages du site, en une liste.',
  path: paths.siteMap,
})
