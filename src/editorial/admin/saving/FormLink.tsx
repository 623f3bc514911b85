'use client'

import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef } from 'react'

import { useAcknowledged } from './useAcknowledged'
import { useSaving } from './useSaving'

/** Ties the form around it to what saves it. Shows nothing. */
export function FormLink() {
  const saver = useSaving()
  const form = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { data, initialState } = useDocumentInfo()
  const acknowledged = useAcknowledged()
  const { user } = useAuth()
  const person = user ? String(user.id) : null
  const filledWith = useRef(initialState)

  useLayoutEffect(() => {
    const { dispatchFields, getData, getFields, reset, setModified } = form
    saver?.attach({
      acknowledged,
      dispatchFields,
      document: data,
      getData,
      getFields,
      person,
      reset,
      setModified,
    })
  })

  // Before Payload's form takes it, which it does in an effect of its own, after this one.
  useLayoutEffect(() => {
    if (initialState && initialState !== filledWith.current) saver?.refilled(initialState)
    filledWith.current = initialState
  }, [initialState, saver])

  useEffect(() => {
    if (isModified) saver?.changed(fields)
  }, [fields, isModified, saver])

  useEffect(() => {
    const element = form.formRef.current
    // A form with one field is sent by Enter, past everything above.
    const sent = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
      void saver?.save('named')
    }
    element?.addEventListener('submit', sent)
    return () => element?.removeEventListener('submit', sent)
  }, [form, saver])

  useEffect(() => {
    const hurry = () => saver?.hurry()
    window.addEventListener('online', hurry)
    window.addEventListener('focus', hurry)
    return () => {
      window.removeEventListener('online', hurry)
      window.removeEventListener('focus', hurry)
    }
  }, [saver])

  useEffect(() => () => void saver?.leave(), [saver])

  return null
}
