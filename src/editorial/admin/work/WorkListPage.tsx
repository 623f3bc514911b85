import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { workOf } from '../../cms/work/work'
import { isWorkListName, workListPath, workLists } from '../../workLists'
import { WorkRow } from './WorkRow'
import styles from './work.module.css'

const PER_PAGE = 50

/** One list of what is to be done, whole. */
export async function WorkListPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const name = isWorkListName(searchParams?.liste) ? searchParams.liste : 'a-relire'
  // Payload lets anyone reach a view of ours: the view itself asks who is there.
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(workListPath(name))}`)

  const now = new Date()
  const [list] = await workOf(payload, user, [name], now)
  const items = list?.items ?? []
  const last = Math.max(1, Math.ceil(items.length / PER_PAGE))
  const page = Math.min(last, Math.max(1, Math.trunc(Number(searchParams?.page)) || 1))
  const shown = items.slice((page - 1) * PER_PAGE, page * PER_PAGE)

  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }}
    >
      <SetStepNav nav={[{ label: workLists[name].title }]} />
      <Gutter className={styles.page}>
        <main>
          <h1>
            {workLists[name].title} <span className={styles.count}>{items.length}</span>
          </h1>
          {items.length === 0 && <p>{list?.empty ?? 'Votre rôle ne comprend pas cette liste.'}</p>}
          <ul className={styles.rows}>
            {shown.map((item) => (
              <WorkRow key={item.key} item={item} now={now} />
            ))}
          </ul>
          {last > 1 && (
            <nav aria-label="Pages de la liste" className={styles.turning}>
              {page > 1 && <Link href={workListPath(name, page - 1)}>Précédents</Link>}
              <span>
                Page {page} sur {last}
              </span>
              {page < last && <Link href={workListPath(name, page + 1)}>Suivants</Link>}
            </nav>
          )}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
