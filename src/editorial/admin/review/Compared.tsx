import { summaryOf } from '@/editorial/accessibility/advice'
import type { Comparison } from '@/editorial/cms/changes/review'
import type { Tick } from '@/editorial/cms/changes/ticks'

import { AdviceList } from '../accessibility/AdviceList'
import { Changes } from './Changes'
import { Facts } from './Facts'
import { FigureCard } from './FigureCard'
import styles from './review.module.css'
import { SourceTick } from './SourceTick'

type Props = {
  comparison: Comparison
  ticks: readonly Tick[]
  admin: string
  isSinceOnline?: boolean
}

/** All that changed of one document, and the box to tick when it is a figure. */
export function Compared({ comparison, ticks, admin, isSinceOnline = true }: Props) {
  const { advice, from, to, changes, figure, id } = comparison
  const isNew = from === null
  const tick = ticks.find((one) => one.id === id)
  return (
    <>
      <Facts from={from} to={to} isSinceOnline={isSinceOnline} />
      {figure && <FigureCard {...figure} />}
      {tick && <SourceTick tick={tick} />}
      {changes.length === 0 ? (
        <p className={styles.nothing}>
          {isSinceOnline
            ? 'Rien n’a changé depuis la version en ligne.'
            : 'Ces deux versions disent la même chose.'}
        </p>
      ) : (
        <Changes changes={changes} admin={admin} isNew={isNew} />
      )}
      {isSinceOnline && advice.length > 0 && (
        <details className={styles.advice}>
          <summary>Contenu accessible&nbsp;: {summaryOf(advice)}</summary>
          <AdviceList advice={advice} />
        </details>
      )}
    </>
  )
}
