'use client'

import { summaryOf, type Advice } from '../../accessibility/advice'
import styles from './advice.module.css'
import { AdviceList } from './AdviceList'

type Props = { advice: readonly Advice[]; onShow: (advice: Advice) => void }

/** Before a content is sent on: what could still be better, for whoever sends it to decide knowingly. */
export const StepAdvice = ({ advice, onShow }: Props) => (
  <details className={styles.before} open>
    <summary>Contenu accessible&nbsp;: {summaryOf(advice)}</summary>
    <AdviceList advice={advice} onShow={onShow} />
  </details>
)
