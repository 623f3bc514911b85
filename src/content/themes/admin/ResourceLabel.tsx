'use client'

import { useRowLabel } from '@payloadcms/ui'

import type { Resource } from '../resources'

/** A row by its title, so that a closed list can be read. */
export function ResourceLabel() {
  const { data, rowNumber } = useRowLabel<Partial<Resource>>()
  return <span>{data.title || `Ressource ${(rowNumber ?? 0) + 1}`}</span>
}
