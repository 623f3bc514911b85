'use client'

import { useMemo } from 'react'

import { asMarks, passagesOf } from '@/content/impact-metrics/citations'

import { passagesByField, type PassageIn } from '../../anchors/passagesByField'
import { useSettledFields } from '../useSettledFields'

/** Where passages are in the texts of the form. */
export function usePassagesInForm(): PassageIn {
  const settled = useSettledFields()
  return useMemo(() => passagesByField((field) => plain(settled[field]?.value)), [settled])
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return Object(value).root ? passagesOf(value, asMarks).join('\n') : undefined
}
