import { longDate } from '@/design/dates'

import styles from './PreviewBanner.module.css'

type LinkBannerProps = { savedOn: string; expiresOn: string }

/** Tells whoever was sent a link what they are reading, and that it is not what readers see. */
export const LinkBanner = ({ savedOn, expiresOn }: LinkBannerProps) => (
  <aside className={styles.banner} aria-label="Aperçu" data-print="no">
    <p>
      <strong>
        Aperçu de la version du <time dateTime={savedOn}>{longDate(savedOn)}</time>
      </strong>{' '}
      — Ce n’est pas la page publiée. Ne la diffusez pas&nbsp;: ce lien s’éteint le{' '}
      <time dateTime={expiresOn}>{longDate(expiresOn)}</time>.
    </p>
  </aside>
)
