import { momentInWords } from '@/editorial/days'
import type { Comparison, SideSeen } from '@/editorial/cms/changes/review'

import styles from './review.module.css'

/** Which versions are compared, who saved them and when. */
export function Facts({
  from,
  to,
  isSinceOnline,
}: Pick<Comparison, 'from' | 'to'> & { isSinceOnline: boolean }) {
  return (
    <p className={styles.facts}>
      {`${nameOf(to)}, ${savedBy(to)}. `}
      {from
        ? `Comparée à la ${nameOf(from).toLowerCase()}${isSinceOnline ? ', celle qui est en ligne' : ''}, ${savedBy(from)}.`
        : 'Rien n’est en ligne\u00a0: tout est à lire.'}
    </p>
  )
}

const nameOf = ({ number }: SideSeen): string => (number === null ? 'Version' : `Version ${number}`)

const savedBy = ({ by, on }: SideSeen): string =>
  `enregistrée par ${by ?? 'une commande du site'}${on ? ` le ${momentInWords(on)}` : ''}`
