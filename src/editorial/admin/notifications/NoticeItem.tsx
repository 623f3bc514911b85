import type { NoticeRow } from '../../cms/notices/notice'
import { momentInWords } from '../../days'
import { noticePath, noticeActions } from '../../noticeLinks'
import { NoticeLink } from './NoticeLink'
import { MarkRead } from './MarkRead'
import styles from './notifications.module.css'

/** One thing a person was told, and where to go about it. */
export function NoticeItem({ notice }: { notice: NoticeRow }) {
  const { at, id, kind, note, readOn, sentence, title } = notice
  const isUnread = !readOn
  const what = title || 'Sans titre'
  return (
    <li className={`${styles.item} ${isUnread ? styles.unread : ''}`}>
      <div className={styles.what}>
        <p className={styles.sentence}>
          {isUnread && <span className={styles.mark}>Non lue</span>} {sentence}
        </p>
        {note && <p className={styles.note}>{note}</p>}
        <p className={styles.quiet}>
          {what} · <time dateTime={new Date(at).toISOString()}>{momentInWords(at)}</time>
        </p>
      </div>
      <div className={styles.actions}>
        {isUnread && <MarkRead notice={id} title={what} />}
        <NoticeLink
          label={`${noticeActions[kind]}\u00a0: ${what}`}
          notice={isUnread ? id : null}
          to={noticePath(notice)}
        >
          {noticeActions[kind]}
        </NoticeLink>
      </div>
    </li>
  )
}
