'use client'

import { DefaultEditView, useDocumentInfo } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import { useState } from 'react'

import { createFormSaver } from './formSaver'
import { FormLink } from './FormLink'
import { KeptWordsNotice } from './KeptWordsNotice'
import { Leaving } from './Leaving'
import { SafeAnswers } from './SafeAnswers'
import { SaveButton } from './SaveButton'
import { SavedLine } from './SavedLine'
import { SavingContext } from './useSaving'

/** Payload's form of a document, saved by us: page or drawer, nothing typed in it is lost. */
export function EditView(props: DocumentViewClientProps) {
  const { collectionSlug, id } = useDocumentInfo()
  const path = id === undefined ? null : `/api/${collectionSlug}/${id}`
  // Another document is another form.
  return <SavedForm key={path} {...props} path={path} />
}

function SavedForm({ path, ...props }: DocumentViewClientProps & { path: string | null }) {
  const [saver] = useState(() => createFormSaver(path))
  return (
    <SavingContext value={saver}>
      <SafeAnswers askAgain={saver.askAgain} getFields={saver.getFields}>
        <DefaultEditView
          {...props}
          BeforeDocumentControls={
            <>
              <FormLink />
              <SavedLine />
              <KeptWordsNotice />
              <Leaving />
              {props.BeforeDocumentControls}
            </>
          }
          SaveDraftButton={<SaveButton />}
        />
      </SafeAnswers>
    </SavingContext>
  )
}
