import { openVisitor } from '@/site/openReader'

import { newestEntries } from '../_flux/entries'
import { jsonFeed } from '../_flux/feeds'

export const dynamic = 'force-dynamic'

export async function GET() {
  return new Response(jsonFeed(await newestEntries(await openVisitor())), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
