import type { Publication } from '@/content/impact-metrics/views/FigureCard'
import { env } from '@/env'
import { site } from '@/site/site'

/** The site as figures quote it, on the day the page is rendered. */
export const publication = (): Publication => ({
  siteName: site.name,
  origin: new URL(env.SITE_URL).origin,
  today: new Date().toISOString(),
})
