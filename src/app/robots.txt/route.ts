import { absolute } from '@/site/metadata'

export const dynamic = 'force-dynamic'

const lines = [
  'User-agent: *',
  'Allow: /api/media/file/',
  'Disallow: /api/',
  'Disallow: /admin',
  'Disallow: /apercu',
]

export function GET() {
  return new Response(`${[...lines, '', `Sitemap: ${absolute('/sitemap.xml')}`].join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
