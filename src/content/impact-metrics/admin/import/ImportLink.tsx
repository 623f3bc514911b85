import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { can } from '@/editorial/abilities'

import { importPage } from '../../importing'
import styles from './import.module.css'

/** Above the list of figures, for those who may write. */
export function ImportLink({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (!can(user, 'write')) return null
  return (
    <p className={styles.entry}>
      <Link href={`${payload.config.routes.admin}${importPage}`}>
        Importer des chiffres depuis un fichier CSV
      </Link>
    </p>
  )
}
