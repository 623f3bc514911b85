import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { workOf, type WorkList } from '../../cms/work/work'
import { calendarPath, workListPath } from '../../workLists'
import { WorkRow } from './WorkRow'
import styles from './work.module.css'

const SHOWN = 6

/** On the first page of the admin: what waits for the person who looks, by ability. */
export async function WorkCards({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (!user) return null
  const now = new Date()
  const lists = await workOf(payload, user)
  return (
    <div className={styles.cards}>
      {lists.map((list) => (
        <WorkCard key={list.name} list={list} now={now} />
      ))}
    </div>
  )
}

function WorkCard({ list: { empty, items, name, title }, now }: { list: WorkList; now: Date }) {
  return (
    <section aria-labelledby={name} className={styles.card}>
      <h2 id={name}>
        {title} <span className={styles.count}>{items.length}</span>
      </h2>
      {items.length === 0 && <p className={styles.quiet}>{empty}</p>}
      {items.length > 0 && (
        <ul className={styles.rows}>
          {items.slice(0, SHOWN).map((item) => (
            <WorkRow key={item.key} item={item} now={now} />
          ))}
        </ul>
      )}
      {items.length > SHOWN && <Link href={workListPath(name)}>Voir les {items.length}</Link>}
      {name === 'programmes' && <Link href={calendarPath()}>Calendrier des parutions</Link>}
    </section>
  )
}
