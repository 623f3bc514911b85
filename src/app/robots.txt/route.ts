import { absolute } from '@/site/metadata'
import { paths } from '@/site/paths'

export const dynamic = 'force-dynamic'

const lines = [
  'User-agent: *',
  'Allow: /api/media/file/',
  'Disallow: /api/',
  'Disallow: /admin',
  'Disallow: /apercu',
  // Questions are endless; the page that asks them may be visited.
  `Disallow: ${paths.search}?`,
]

export function GET() {
  return new Response(`${[...lines, '', `Sitemap: ${absolute('/sitemap.xml')}`].join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
