import { listCorrections } from '@/content/corrections/queries'
import { listPages } from '@/content/pages/queries'
import { listThemes } from '@/content/themes/queries'
import { openVisitor } from '@/site/openReader'
import { sitemapXml } from '@/site/sitemap'

import { everyPioneer, everyProgramme, figureCatalogue } from '../(site)/_composition/published'

import { entriesFor } from './entries'

export const dynamic = 'force-dynamic'

export async function GET() {
  const reader = await openVisitor()
  const [pioneers, programmes, themes, { entries }, pages, corrections] = await Promise.all([
    everyPioneer(reader),
    everyProgramme(reader),
    listThemes(reader),
    figureCatalogue(reader),
    listPages(reader),
    listCorrections(reader),
  ])

  const figures = entries.map(({ figure }) => figure)

  return new Response(
    sitemapXml(entriesFor({ pioneers, programmes, themes, figures, pages, corrections })),
    {
      headers: { 'content-type': 'application/xml; charset=utf-8' },
    },
  )
}
