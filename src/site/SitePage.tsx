import type { ReactNode } from 'react'

import { Header } from './Header'
import { absolute } from './metadata'
import { openReader } from './openReader'
import { paths } from './paths'
import { PreviewBanner } from './preview/PreviewBanner'
import { isPreviewing } from './reader'
import styles from './SitePage.module.css'

type SitePageProps = {
  /** The address of this page: marks it in the menu, and is where a preview ends. Null when it has none. */
  path: string | null
  /** Stands above instead of the newsroom's own banner. */
  banner?: ReactNode
  children: ReactNode
}

/** What stands around every page, above its footer. */
export function SitePage({ path, banner = <Draft path={path} />, children }: SitePageProps) {
  return (
    <>
      {banner}
      <Header path={path} />
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      {path && <p className={styles.address}>{absolute(path)}</p>}
    </>
  )
}

const Draft = async ({ path }: Pick<SitePageProps, 'path'>) =>
  isPreviewing(await openReader()) ? <PreviewBanner path={path ?? paths.home} /> : null
