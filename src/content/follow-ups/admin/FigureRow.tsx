import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { linkStateLabels } from '../model'
import type { ListedFigure } from '../worklist/figures'
import type { FollowedFigure } from '../worklist/followed'
import styles from './worklist.module.css'

type Props = { figure: ListedFigure; when: string; children?: ReactNode; action?: ReactNode }

/** One figure, why it is here, and what can be done about it. */
export function FigureRow({ figure, when, children, action }: Props) {
  const { id, subject, wording } = figure
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.wording}>{wording}</p>
        <p className={styles.quiet}>
          {subject && `${subject} · `}
          {when}
        </p>
        {children}
      </div>
      <div className={styles.actions}>
        {action}
        <Button
          aria-label={`Mettre à jour\u00a0: ${wording}`}
          buttonStyle="secondary"
          el="link"
          margin={false}
          size="small"
          to={`/admin/collections/impact-metrics/${id}`}
        >
          Mettre à jour
        </Button>
      </div>
    </li>
  )
}

const isWeb = (url: string) => /^https?:\/\//.test(url)

/** Where the figure comes from, and whether that still answers. */
export function SourceLine({ source, link }: Pick<FollowedFigure, 'source' | 'link'>) {
  const title = source.title || source.url
  if (!title) return <p className={styles.quiet}>Source sans titre ni adresse</p>
  return (
    <p className={styles.quiet}>
      Source{'\u00a0'}:{' '}
      {source.url && isWeb(source.url) ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {source.url && ` (${linkStateLabels[link.state]})`}
    </p>
  )
}
