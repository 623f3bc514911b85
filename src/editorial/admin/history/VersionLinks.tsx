import { documentAddress, reviewAddress } from '@/editorial/documentPages'
import type { Saved } from '@/editorial/history'

import styles from './history.module.css'
import { RestoreVersion } from './RestoreVersion'
import type { Setting } from './setting'

type Props = { version: Saved; setting: Setting }

/** What can be done with a version: compare it, or bring it back as a draft. */
export function VersionLinks({ version, setting }: Props) {
  const { id, number, previous } = version
  const { admin, api, latest, live, place, mayRestore } = setting
  const name = `version ${number}`
  const isLive = id === live
  return (
    <div className={styles.links}>
      <span>
        {`Version ${number}`}
        {isLive && ', en ligne'}
      </span>
      {previous && (
        <a href={reviewAddress(admin, place, { from: previous, to: id })}>
          Comparer à la précédente<Unseen>{` (${name})`}</Unseen>
        </a>
      )}
      {live && !isLive && (
        <a href={reviewAddress(admin, place, { from: 'live', to: id })}>
          Comparer à la version en ligne<Unseen>{` (${name})`}</Unseen>
        </a>
      )}
      {mayRestore && id !== latest && (
        <RestoreVersion
          address={`${api}/${place.collection}/versions/${id}`}
          name={name}
          form={documentAddress(admin, place)}
        />
      )}
    </div>
  )
}

/** So that twenty links do not all say the same to who listens to them. */
const Unseen = ({ children }: { children: string }) => (
  <span className={styles.unseen}>{children}</span>
)
