import type { Nature } from '@/content/impact-metrics/model'

/** As addresses say it: `/chiffres?nature=objectifs`. */
export const natureValues: Record<Nature, string> = {
  achieved: 'resultats',
  target: 'objectifs',
  estimate: 'estimations',
  context: 'contexte',
}
