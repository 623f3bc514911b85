'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useOperation,
} from '@payloadcms/ui'
import { useRef } from 'react'

/** « Enregistrer », by the button or Ctrl+S: one save at a time, during which one goes on typing. */
export function SubmitButton() {
  const { setBackgroundProcessing, submit } = useForm()
  const isModified = useFormModified()
  const isNew = useOperation() === 'create'
  const { uploadStatus } = useDocumentInfo()
  const editDepth = useEditDepth()
  const isSaving = useRef(false)
  const isAtRest = (!isNew && !isModified) || uploadStatus === 'uploading'

  async function save() {
    if (isSaving.current || isAtRest) return
    isSaving.current = true
    setBackgroundProcessing(true)
    // A new document is shown at its own address afterwards: what was typed on the way there would stay behind.
    await submit({
      acceptValues: { overrideLocalChanges: false },
      disableFormWhileProcessing: isNew,
    }).finally(() => (isSaving.current = false))
    setBackgroundProcessing(false)
  }

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void save()
  })

  return (
    <FormSubmit
      buttonId="action-save"
      disabled={isAtRest}
      onClick={() => void save()}
      size="medium"
      type="button"
    >
      Enregistrer
    </FormSubmit>
  )
}
