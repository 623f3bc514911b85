'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

const PAUSE_MS = 400

/** Follows the form once the writer pauses: reading its texts at each key would slow the hand. */
export function useSettledFields() {
  const [fields] = useAllFormFields()
  const [settled, settle] = useState(fields)

  useEffect(() => {
    const timer = setTimeout(() => settle(fields), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [fields])

  return settled
}
