import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { readInbox } from '../../cms/notices/inbox'
import { accountPath, noticesPath } from '../../noticeLinks'
import { MarkAllRead } from './MarkAllRead'
import { NoticeItem } from './NoticeItem'
import styles from './notifications.module.css'

/** « Notifications » : what the person who looks was told, newest first. */
export async function Notifications({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  // Payload lets anyone reach a view of ours: the view itself asks who is there.
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(noticesPath)}`)

  const page = pageFrom(searchParams?.page)
  const seenAt = new Date().toISOString()
  const { notices, older, unread } = await readInbox(payload, user, page)

  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }}
    >
      <SetStepNav nav={[{ label: 'Notifications' }]} />
      <Gutter className={styles.page}>
        <main>
          <div className={styles.heading}>
            <h1 id="notifications" tabIndex={-1}>
              Notifications
            </h1>
            {unread > 0 && <MarkAllRead until={seenAt} />}
          </div>
          <p className={styles.quiet}>
            {countWords(unread)} <Link href={accountPath}>Préférences de courriel</Link>
          </p>
          {notices.length > 0 && (
            <ul className={styles.list} aria-labelledby="notifications">
              {notices.map((notice) => (
                <NoticeItem key={notice.id} notice={notice} />
              ))}
            </ul>
          )}
          {notices.length === 0 && <p>{page > 1 ? 'Rien de plus ancien.' : nothing}</p>}
          {(page > 1 || older) && <Turning page={page} older={older} />}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

const nothing =
  'Aucune notification. Vous serez prévenu ici quand une relecture vous est demandée, quand une décision est prise ou quand un commentaire vous concerne.'

const countWords = (unread: number) =>
  unread === 0 ? 'Tout est lu.' : `${unread}\u00a0non ${unread > 1 ? 'lues' : 'lue'}.`

/** The first page when what is asked for is no number. */
const pageFrom = (asked: unknown) => Math.max(1, Math.min(10_000, Math.trunc(Number(asked)) || 1))

function Turning({ page, older }: { page: number; older: number | null }) {
  return (
    <nav className={styles.turning} aria-label="Pages des notifications">
      {page > 1 && <Link href={`${noticesPath}?page=${page - 1}`}>Plus récentes</Link>}
      {older && <Link href={`${noticesPath}?page=${older}`}>Plus anciennes</Link>}
    </nav>
  )
}
