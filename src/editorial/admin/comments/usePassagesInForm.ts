'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import { asMarks, passagesOf } from '@/content/impact-metrics/citations'

import { passagesByField, type PassageIn } from '../../anchors/passagesByField'

const PAUSE_MS = 400

/** Follows the form once the writer pauses: reading its texts at each key would slow the hand. */
export function usePassagesInForm(): PassageIn {
  const [fields] = useAllFormFields()
  const [settled, settle] = useState(fields)

  useEffect(() => {
    const timer = setTimeout(() => settle(fields), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [fields])

  return useMemo(() => passagesByField((field) => plain(settled[field]?.value)), [settled])
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return Object(value).root ? passagesOf(value, asMarks).join('\n') : undefined
}
