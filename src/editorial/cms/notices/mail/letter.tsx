import { Link, Section, Text } from '@react-email/components'
import { render } from '@react-email/render'

import { accountPath, noticesPath, wayOf } from '../../../noticeLinks'
import type { NoticeRow } from '../notice'
import { Frame } from './frame'
import { styles } from './styles'
import { onOneLine, textOf, type Notices } from './text'

/** What a person is told about one document, as an e-mail. @param siteUrl without a final slash. */
export async function letterOf(notices: Notices, siteUrl: string) {
  const subject = subjectOf(notices)
  const html = await render(<Letter {...{ notices, siteUrl, subject }} />)
  return { subject, html, text: textOf(notices, siteUrl) }
}

/** What happened and by whom, as it is told: the kind of a notice alone does not say what was decided. */
function subjectOf(notices: Notices): string {
  const [{ sentence, title }] = notices
  return notices.length > 1
    ? `${notices.length}\u00a0nouvelles\u00a0: ${onOneLine(title) || 'Sans titre'}`
    : onOneLine(sentence).replace(/\.$/, '')
}

type LetterProps = { notices: Notices; siteUrl: string; subject: string }

function Letter({ notices, siteUrl, subject }: LetterProps) {
  const { action, path } = wayOf(notices)
  return (
    <Frame
      subject={subject}
      preview={onOneLine(notices[0].sentence)}
      title={onOneLine(notices[0].title) || 'Sans titre'}
      foot={
        <>
          Les pionniers.{' '}
          <Link href={siteUrl + noticesPath} style={styles.link}>
            Toutes vos notifications
          </Link>
          ,{' '}
          <Link href={siteUrl + accountPath} style={styles.link}>
            choisir les courriels que vous recevez
          </Link>
          .
        </>
      }
    >
      {notices.map((notice) => (
        <Told key={notice.id} notice={notice} />
      ))}
      <Text style={styles.action}>
        <Link href={siteUrl + path} style={styles.link}>
          {action}
        </Link>
      </Text>
    </Frame>
  )
}

function Told({ notice: { note, sentence } }: { notice: NoticeRow }) {
  return (
    <Section>
      <Text style={styles.sentence}>{sentence}</Text>
      {note && <Text style={styles.note}>{note}</Text>}
    </Section>
  )
}
