import { env } from '@/env'
import { openApi } from '@/exchange/openApi'
import { paths } from '@/site/paths'
import { site } from '@/site/site'

import { tables } from '../../tables'

export const dynamic = 'force-dynamic'

export function GET() {
  const description = openApi({
    siteUrl: env.SITE_URL,
    siteName: site.name,
    tables: Object.values(tables),
    pathOf: paths.dataFile,
  })
  return Response.json(description, {
    headers: {
      'access-control-allow-origin': '*',
      'content-type': 'application/json; charset=utf-8',
    },
  })
}
