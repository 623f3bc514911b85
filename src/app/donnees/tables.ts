import { figureTable } from '@/content/impact-metrics/exchange/columns'
import { pioneerTable } from '@/content/pioneers/exchange/columns'
import { programmeTable } from '@/content/programmes/exchange/columns'
import { themeTable } from '@/content/themes/exchange/columns'
import { env } from '@/env'

/** The data files of this site. */
export const tables = {
  figures: figureTable(env.SITE_URL),
  pioneers: pioneerTable(env.SITE_URL),
  programmes: programmeTable(env.SITE_URL),
  themes: themeTable(env.SITE_URL),
} as const
