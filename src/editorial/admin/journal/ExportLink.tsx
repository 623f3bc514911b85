'use client'

import { Button } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

import styles from './journal.module.css'

const isFilter = ([name]: [string, string]) => name === 'search' || name.startsWith('where')

/** « Exporter (CSV) », with the filters of the list as they stand in its address. */
export function ExportLink() {
  const filters = [...useSearchParams()].filter(isFilter)
  const query = new URLSearchParams(filters).toString()
  return (
    <div className={styles.export}>
      <Button
        buttonStyle="secondary"
        el="anchor"
        margin={false}
        size="small"
        url={`/api/journal/export.csv${query && `?${query}`}`}
      >
        Exporter (CSV)
      </Button>
    </div>
  )
}
