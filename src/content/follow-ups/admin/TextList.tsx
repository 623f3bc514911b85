import { Button } from '@payloadcms/ui'

import { sinceWhen } from '../lateness'
import type { Pages, Worklist } from '../worklist/worklist'
import { Settle } from './Settle'
import { WorklistSection } from './WorklistSection'
import styles from './worklist.module.css'

type Props = { list: Worklist['texts']; pages: Pages; today: string; maySettle: boolean }

/** « Textes à relire » : the sentence around the figure was written for what it said before. */
export function TextList({ list, pages, today, maySettle }: Props) {
  return (
    <WorklistSection
      name="relire"
      title="Textes à relire"
      intro="Un chiffre qu’ils citent a changé. Relisez la phrase qui l’entoure&nbsp;: dit-elle encore vrai&#8239;?"
      empty="Aucun texte ne cite un chiffre qui a changé depuis sa relecture."
      list={list}
      pages={pages}
      row={({ mark, collection, id, title, before, after, markedOn }) => (
        <li key={mark} className={styles.row}>
          <div className={styles.what}>
            <p className={styles.wording}>{title}</p>
            <p>
              <del>{before}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
            </p>
            <p className={styles.quiet}>à relire {sinceWhen(markedOn, today)}</p>
          </div>
          <div className={styles.actions}>
            {maySettle ? (
              <Settle mark={mark} title={title} />
            ) : (
              <span className={styles.reason}>
                «{'\u00a0'}Relu{'\u00a0'}» revient à la rédaction
              </span>
            )}
            <Button
              aria-label={`Ouvrir le texte\u00a0: ${title}`}
              buttonStyle="secondary"
              el="link"
              margin={false}
              size="small"
              to={`/admin/collections/${collection}/${id}`}
            >
              Ouvrir le texte
            </Button>
          </div>
        </li>
      )}
    />
  )
}
