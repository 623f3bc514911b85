import { historyAddress, reviewAddress } from '@/editorial/documentPages'
import { hourInWords } from '@/editorial/days'
import type { Entry, Saved } from '@/editorial/history'

import styles from './history.module.css'
import { personIn, type Setting } from './setting'
import { VersionLinks } from './VersionLinks'

type Saves = Extract<Entry, { kind: 'saves' }>
type Props = { entry: Saves; setting: Setting }

/** A list longer than this is read on a page of its own. */
const AT_MOST = 50

/** What one person saved in a day: one line, and its versions folded when there are several. */
export function SavesLine({ entry: { by, saves }, setting }: Props) {
  const [newest] = saves
  const oldest = saves.at(-1)
  if (!newest || !oldest) return null

  const person = <strong>{personIn(setting, { by })}</strong>
  if (newest === oldest) {
    return (
      <>
        <p>
          <time dateTime={newest.on}>{hourInWords(newest.on)}</time>
          {person} {newest.isPublication ? 'a mis en ligne' : 'a enregistré'}
        </p>
        <VersionLinks version={newest} setting={setting} />
      </>
    )
  }
  return (
    <>
      <p>
        <time dateTime={newest.on}>{hourInWords(newest.on)}</time>
        {person} {`a enregistré ${saves.length} fois depuis ${hourInWords(oldest.on)}`}
      </p>
      <Together newest={newest} oldest={oldest} setting={setting} />
      <details className={styles.versions}>
        <summary>{`Les ${saves.length} versions`}</summary>
        <ol>
          {saves.slice(0, AT_MOST).map((version) => (
            <li key={version.id}>
              <time dateTime={version.on}>{hourInWords(version.on)}</time>
              <VersionLinks version={version} setting={setting} />
            </li>
          ))}
        </ol>
        <Others saves={saves} setting={setting} />
      </details>
    </>
  )
}

type Span = { newest: Saved; oldest: Saved; setting: Setting }

/** All that these saves changed, from the version they began with. */
function Together({ newest, oldest, setting: { admin, place } }: Span) {
  if (!oldest.previous) return null
  const bounds = { from: oldest.previous, to: newest.id }
  return (
    <p className={styles.links}>
      <a href={reviewAddress(admin, place, bounds)}>Ce qu’ils ont changé ensemble</a>
    </p>
  )
}

function Others({
  saves,
  setting: { admin, place },
}: {
  saves: readonly Saved[]
  setting: Setting
}) {
  const last = saves[AT_MOST - 1]
  if (!last || saves.length <= AT_MOST) return null
  return (
    <p className={styles.links}>
      <a href={historyAddress(admin, place, last.on)}>
        {`Les ${saves.length - AT_MOST} plus anciennes`}
      </a>
    </p>
  )
}
