import { openVisitor } from '@/site/openReader'

import { newestEntries } from '../_flux/entries'
import { atomFeed } from '../_flux/feeds'

export const dynamic = 'force-dynamic'

export async function GET() {
  return new Response(atomFeed(await newestEntries(await openVisitor())), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
