import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { countUnread } from '../../cms/notices/inbox'
import { noticesPath } from '../../noticeLinks'
import styles from './notifications.module.css'

type Props = Pick<ServerProps, 'payload' | 'user'>

/** In the menu of the admin, with how many notices are not read yet. */
export async function NoticesLink({ payload, user }: Props) {
  if (!user) return null
  const unread = await countUnread(payload, { id: String(user.id) })
  return (
    <Link className={`nav__link ${styles.entry}`} href={noticesPath} prefetch={false}>
      <Bell />
      <span className="nav__link-label">Notifications</span>
      {unread > 0 && (
        <span className={styles.count}>
          {unread > 99 ? '99+' : unread}
          <span className={styles.hidden}>{unread > 1 ? ' non lues' : ' non lue'}</span>
        </span>
      )}
    </Link>
  )
}

function Bell() {
  return (
    <svg className={styles.bell} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d="M10 3a4.5 4.5 0 0 0-4.5 4.5c0 4-1.5 5.5-1.5 5.5h12s-1.5-1.5-1.5-5.5A4.5 4.5 0 0 0 10 3Zm-1.5 12.5a1.6 1.6 0 0 0 3 0"
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
