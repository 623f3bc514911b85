import { Link } from '@payloadcms/ui'

import type { WorkItem } from '../../cms/work/work'
import { dayInWords, momentInWords } from '../../days'
import { sinceInWords } from '../../waiting'
import styles from './work.module.css'

/** One thing to do, a click away. */
export function WorkRow({ item, now }: { item: WorkItem; now: Date }) {
  const { by, dueOn, isOverdue, kind, path, scheduledOn, since, title } = item
  return (
    <li className={styles.row}>
      <Link className={styles.title} href={path}>
        {title}
      </Link>
      <span className={styles.quiet}>
        {kind}
        {by && `, par ${by}`}
        {scheduledOn
          ? `, paraît le ${momentInWords(scheduledOn)}`
          : since && `, ${sinceInWords(since, now)}`}
      </span>
      {dueOn && (
        <span className={isOverdue ? styles.late : styles.quiet}>
          {isOverdue ? 'En retard\u00a0: pour le ' : 'Pour le '}
          {dayInWords(dueOn)}
        </span>
      )}
    </li>
  )
}
