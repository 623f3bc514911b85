import { env } from '@/env'
import { absolute } from '@/site/metadata'
import { paths } from '@/site/paths'

export const dynamic = 'force-dynamic'

/** Pages are made anew each day, so the file never says it has expired. */
function nextYear(): string {
  const day = new Date()
  day.setUTCHours(0, 0, 0, 0)
  day.setUTCDate(day.getUTCDate() + 360)
  return day.toISOString()
}

/** Where to report a weakness, as RFC 9116 writes it. */
export function GET() {
  const lines = [
    `Contact: ${env.SECURITY_CONTACT ?? absolute(paths.page('mentions-legales'))}`,
    `Expires: ${nextYear()}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${absolute(paths.security)}`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
