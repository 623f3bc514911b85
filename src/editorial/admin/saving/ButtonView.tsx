'use client'

import { DefaultEditView } from '@payloadcms/ui'
import type { DocumentViewClientProps, FormState } from 'payload'
import { useCallback, useRef } from 'react'

import { FieldsLink } from './FieldsLink'
import { SafeAnswers } from './SafeAnswers'
import { SubmitButton } from './SubmitButton'

/** Payload's form of what is saved by its button (a picture, an account): answers take no word from it. */
export function ButtonView(props: DocumentViewClientProps) {
  const read = useRef<() => FormState>(() => ({}))
  const getFields = useCallback(() => read.current(), [])
  const onForm = useCallback((now: () => FormState) => {
    read.current = now
  }, [])
  return (
    <SafeAnswers getFields={getFields}>
      <DefaultEditView
        {...props}
        BeforeDocumentControls={
          <>
            <FieldsLink onForm={onForm} />
            {props.BeforeDocumentControls}
          </>
        }
        SaveButton={<SubmitButton />}
      />
    </SafeAnswers>
  )
}
