'use client'

import { useAllFormFields, useDebounce } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'

import type { Claim } from '../claim'
import { toClaim } from '../figure'

const pauseMs = 200

/** The claim as it stands in the form, saved or not, a moment after the typing rests. */
export function useClaimInForm(): Claim {
  const [fields] = useAllFormFields()
  return toClaim(reduceFieldsToValues(useDebounce(fields, pauseMs), true))
}
