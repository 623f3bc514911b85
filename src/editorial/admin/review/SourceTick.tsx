import type { Tick } from '@/editorial/cms/changes/ticks'

import { decisionForm, figureBox } from './decision'
import styles from './review.module.css'

/** « J’ai ouvert la source » : one box for each figure, which the decision at the foot of the page reads. */
export const SourceTick = ({ tick }: { tick: Tick }) => (
  <div className={styles.tick}>
    {tick.excerpt && <blockquote>{`«\u00a0${tick.excerpt}\u00a0»`}</blockquote>}
    <p className={styles.sources}>
      {tick.url && <Away href={tick.url}>Ouvrir la source</Away>}
      {tick.copy && <Away href={tick.copy}>Ouvrir la copie archivée</Away>}
      {!tick.url && !tick.copy && (
        <span>
          {`Cette source n’a pas d’adresse (${tick.source})\u00a0: demandez-la à qui l’a citée.`}
        </span>
      )}
    </p>
    <label>
      <input type="checkbox" form={decisionForm} name={figureBox} value={tick.id} />
      <span>
        J’ai ouvert la source
        <span className={styles.unseen}>{`\u00a0: ${tick.wording}`}</span>
      </span>
    </label>
  </div>
)

const Away = ({ href, children }: { href: string; children: string }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {children} <span className={styles.note}>(nouvel onglet)</span>
  </a>
)
