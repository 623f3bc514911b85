import type { Asking } from './asking'
import { expiredFigures, expiredTargets } from './expired'
import { countDue, countWithoutAddress, dueFigures, figuresWithLink } from './followed'
import { textsToReread } from './rereadings'

/** Each list is turned by itself; the names are those of its parameter in the address. */
export const pageNames = ['revoir', 'echus', 'sources', 'doutes', 'relire'] as const

export type PageName = (typeof pageNames)[number]
export type Pages = Record<PageName, number>

export type Worklist = Awaited<ReturnType<typeof readWorklist>>

export async function readWorklist(pages: Pages, asking: Asking) {
  const expired = await expiredTargets(asking)
  const [due, targets, dead, doubtful, texts, withoutAddress] = await Promise.all([
    dueFigures(expired, pages.revoir, asking),
    expiredFigures(expired, pages.echus, asking),
    figuresWithLink(['dead'], pages.sources, asking),
    figuresWithLink(['failing', 'unclear', 'refused'], pages.doutes, asking),
    textsToReread(pages.relire, asking),
    countWithoutAddress(asking),
  ])
  return { due, targets, dead, doubtful, texts, withoutAddress }
}

/** What waits for somebody: figures past their day, and targets past their year. */
export async function countWaiting(asking: Asking): Promise<{ due: number; expired: number }> {
  const expired = await expiredTargets(asking)
  return { due: await countDue(expired, asking), expired: expired.length }
}
