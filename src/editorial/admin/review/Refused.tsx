'use client'

import { Button } from '@payloadcms/ui'

import type { Fault } from './decision'
import styles from './review.module.css'

/** After a conflict the page shows what is no longer there: reading it again is the only way on. */
export const Refused = ({ fault }: { fault: Fault }) => (
  <div role="alert" className={styles.fault}>
    <p>{fault.sentence}</p>
    {fault.isStale && (
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => window.location.reload()}
      >
        Recharger la page
      </Button>
    )}
  </div>
)
