'use client'

import { toast } from '@payloadcms/ui'

import { summaryOf, type Advice } from '../../accessibility/advice'
import panel from '../panel.module.css'
import { AdviceList } from './AdviceList'
import { showAdvice } from './showAdvice'

type Props = {
  /** Null while it is worked out. */
  advice: readonly Advice[] | null
  onRetry?: () => void
  /** The rank that the page leaves to its panels. */
  heading?: 'h2' | 'h3'
}

export const LOST = 'Ce passage vient de changer\u00a0: cherchez-le dans le texte.'

/** « Contenu accessible » : what could be better in the form, while it is written. */
export function AdvicePanel({ advice, onRetry, heading: Heading = 'h3' }: Props) {
  const show = (one: Advice) => {
    if (!showAdvice(one)) toast.info(LOST)
  }
  return (
    <section className={panel.panel} aria-labelledby="accessible">
      <Heading id="accessible" className={panel.title}>
        Contenu accessible
      </Heading>
      <p role="status" className={panel.summary}>
        {advice ? summaryOf(advice) : 'Lecture du contenu…'}
      </p>
      {onRetry && (
        <p className={panel.summary}>
          Les images et les liens n’ont pas pu être vérifiés.{' '}
          <button type="button" className={panel.action} onClick={onRetry}>
            Réessayer
          </button>
        </p>
      )}
      {advice && advice.length > 0 && <AdviceList advice={advice} onShow={show} />}
    </section>
  )
}
