import { accountPath, noticesPath, wayOf } from '../../../noticeLinks'
import type { NoticeRow } from '../notice'

/** About one document, and for one person. */
export type Notices = readonly [NoticeRow, ...NoticeRow[]]

/** On one line: a line break in a title would end the header of the message. */
export const onOneLine = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()

/** The same as the HTML, in the same order; each address alone on its line, where every program makes it a link. */
export function textOf(notices: Notices, siteUrl: string): string {
  const told = notices.flatMap((notice) => [
    notice.sentence,
    ...(notice.note ? [quoted(notice.note)] : []),
  ])
  const { action, path } = wayOf(notices)
  const way = `${action}\u00a0:\n${siteUrl}${path}`
  const foot = [
    '-- ',
    'Les pionniers',
    `Toutes vos notifications\u00a0:\n${siteUrl}${noticesPath}`,
    `Choisir les courriels que vous recevez\u00a0:\n${siteUrl}${accountPath}`,
  ].join('\n')
  return [onOneLine(notices[0].title) || 'Sans titre', ...told, way, foot].join('\n\n') + '\n'
}

const quoted = (note: string) => note.trim().replace(/^/gm, '> ')
