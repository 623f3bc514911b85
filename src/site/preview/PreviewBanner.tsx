import { env } from '@/env'

import { preview } from '../paths'
import styles from './PreviewBanner.module.css'
import { RefreshOnSave } from './RefreshOnSave'

/** Shown to staff only: what they see may not be what readers see. */
export function PreviewBanner({ path }: { path: string }) {
  return (
    <aside className={styles.banner} aria-label="Aperçu" data-print="no">
      <p>
        <strong>Aperçu&nbsp;: brouillon non publié</strong> —{' '}
        <a href={preview.end(path)}>Quitter l’aperçu</a>
      </p>
      <RefreshOnSave origin={env.SITE_URL} />
    </aside>
  )
}
