'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'

import { NOTHING_YET } from '../beginning'

/** The id of the document in the form once there is a document: a new form has one before anything is stored. */
export function useStoredId(): string | undefined {
  const { id } = useDocumentInfo()
  const basedOn = useFormFields(([fields]) => fields?.basedOn?.value)
  return id === undefined || basedOn === NOTHING_YET ? undefined : String(id)
}
