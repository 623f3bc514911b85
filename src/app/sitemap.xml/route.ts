import { listCorrections } from '@/content/corrections/queries'
import { listFigures } from '@/content/impact-metrics/queries'
import { listPages } from '@/content/pages/queries'
import { listPioneers } from '@/content/pioneers/queries'
import { listProgrammes } from '@/content/programmes/queries'
import { listThemes } from '@/content/themes/queries'
import { openVisitor } from '@/site/openReader'
import { sitemapXml } from '@/site/sitemap'

import { entriesFor } from './entries'

export const dynamic = 'force-dynamic'

export async function GET() {
  const reader = await openVisitor()
  const [pioneers, programmes, themes, figures, pages, corrections] = await Promise.all([
    listPioneers(reader),
    listProgrammes(reader),
    listThemes(reader),
    listFigures(reader),
    listPages(reader),
    listCorrections(reader),
  ])

  return new Response(
    sitemapXml(entriesFor({ pioneers, programmes, themes, figures, pages, corrections })),
    {
      headers: { 'content-type': 'application/xml; charset=utf-8' },
    },
  )
}
