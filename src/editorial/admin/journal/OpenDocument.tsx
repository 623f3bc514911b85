import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'

import { pathOfRecorded } from './pathOfRecorded'
import styles from './journal.module.css'

/** Above a record: the way to the document it speaks of. */
export async function OpenDocument({
  data,
  payload,
}: Pick<UIFieldServerProps, 'data' | 'payload'>) {
  const path = await pathOfRecorded(payload, data)
  if (!path) return <p className={styles.quiet}>Ce document n’existe plus.</p>
  return (
    <p className={styles.opening}>
      <Link href={path} prefetch={false}>
        Ouvrir le document
      </Link>
    </p>
  )
}
