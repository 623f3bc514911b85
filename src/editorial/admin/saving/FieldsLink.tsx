'use client'

import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useLayoutEffect } from 'react'

import { renderedFields } from './renderedFields'

type Props = { onForm: (read: () => FormState) => void }

/** Tells what is around the form how it stands. Shows nothing. */
export function FieldsLink({ onForm }: Props) {
  const form = useForm()
  useLayoutEffect(() => onForm(() => renderedFields(form)))
  return null
}
