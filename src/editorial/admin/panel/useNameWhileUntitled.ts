'use client'

import { useConfig, useDocumentInfo, useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

import { isTitle } from '../../titles'

/** A form whose title is still empty is called « Programme sans nom »: Payload would show an id. */
export function useNameWhileUntitled(): void {
  const { collectionSlug = '' } = useDocumentInfo()
  const { title: shown, setDocumentTitle } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const { useAsTitle = '', custom } = getEntityConfig({ collectionSlug })?.admin ?? {}
  const title = useFormFields(([fields]) => fields?.[useAsTitle]?.value)
  const untitled = isTitle(title) ? undefined : custom?.untitled

  useEffect(() => {
    if (!untitled || shown === untitled) return
    // Payload writes its own in the next frame, and again when it knows more: this comes after it.
    const frame = requestAnimationFrame(() => setDocumentTitle(untitled))
    return () => cancelAnimationFrame(frame)
  }, [setDocumentTitle, shown, untitled])
}
