'use client'

import { FormSubmit, toast, useEditDepth, useHotkey } from '@payloadcms/ui'

import { useSaveState, useSaving } from './useSaving'

/** « Enregistrer », by the button or Ctrl+S: a version of its own in the history. */
export function SaveButton() {
  const saver = useSaving()
  const state = useSaveState()
  const editDepth = useEditDepth()

  async function save() {
    const outcome = await saver?.save('named')
    if (outcome?.kind === 'saved') toast.success('Enregistré.')
  }

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void save()
  })

  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      disabled={state.kind === 'saved'}
      onClick={() => void save()}
      size="medium"
      type="button"
    >
      Enregistrer
    </FormSubmit>
  )
}
