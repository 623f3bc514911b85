import type { ServerProps } from 'payload'

import { can } from '@/editorial/abilities'

import { importPage } from '../../importing'
import styles from './import.module.css'

/**
 * Above the list of figures, for those who may write. A plain link: the list replaces its own address once it
 * knows what its reader prefers, and a step of the same router taken meanwhile would be lost.
 */
export function ImportLink({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (!can(user, 'write')) return null
  return (
    <p className={styles.entry}>
      <a href={`${payload.config.routes.admin}${importPage}`}>
        Importer des chiffres depuis un fichier CSV
      </a>
    </p>
  )
}
