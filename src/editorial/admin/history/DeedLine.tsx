import { hourInWords } from '@/editorial/days'
import { deedWords, isOfNobody, type Entry } from '@/editorial/history'

import styles from './history.module.css'
import { personIn, type Setting } from './setting'
import { VersionLinks } from './VersionLinks'

type Props = { entry: Extract<Entry, { kind: 'deed' }>; setting: Setting }

/** A step, with the reason that was given. */
export function DeedLine({ entry: { deed, wrote }, setting }: Props) {
  const { on, step, note, details } = deed
  const fields = fieldsIn(details).map((name) => setting.labels.get(name) ?? name)
  return (
    <>
      <p>
        <time dateTime={on}>{hourInWords(on)}</time>
        {!isOfNobody(step) && <strong>{personIn(setting, deed)}</strong>}{' '}
        <span className={styles.deed}>{deedWords(step)}</span>
        {fields.length > 0 && `\u00a0: ${fields.join(', ')}`}
      </p>
      {note && <blockquote className={styles.quote}>{`«\u00a0${note}\u00a0»`}</blockquote>}
      {wrote && <VersionLinks version={wrote} setting={setting} />}
    </>
  )
}

function fieldsIn(details: unknown): string[] {
  const { fields }: { fields?: unknown } = Object(details)
  return Array.isArray(fields) ? fields.map(String) : []
}
