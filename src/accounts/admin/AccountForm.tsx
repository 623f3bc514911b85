'use client'

import { DefaultEditView, useDocumentInfo } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'

import { InvitationForm } from './InvitationForm'

/** An account is opened by an invitation, and changed by Payload's own form. */
export function AccountForm(props: DocumentViewClientProps) {
  const { id } = useDocumentInfo()
  return id === undefined ? <InvitationForm /> : <DefaultEditView {...props} />
}
