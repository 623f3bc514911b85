'use client'

import { useConfig, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo } from 'react'

import type { Advice } from '../../accessibility/advice'
import {
  adviceOn,
  nothingAround,
  referencesOf,
  type CheckedForm,
  type Surroundings,
} from '../../accessibility/document'
import { useAnswer } from '../useAnswer'
import { useSettledFields } from '../useSettledFields'

export type AdviceInForm = {
  /** Null until what the form points at is known. */
  advice: Advice[] | null
  /** Pictures and links could not be read: the advice is about the texts only. */
  hasFailed: boolean
  reload: () => Promise<void>
}

/** What the form on the page could do better, saved or not. */
export function useAdvice(form: CheckedForm): AdviceInForm {
  const { collectionSlug } = useDocumentInfo()
  const fields = useSettledFields()
  const document = useMemo(() => reduceFieldsToValues(fields, true), [fields])
  const named = referencesOf(form, document).map(({ collection, id }) => `${collection}/${id}`)
  const of = encodeURIComponent([...new Set(named)].sort().join(','))
  const { answer, hasFailed, reload } = useAnswer<Surroundings>(
    `/api/${collectionSlug}/accessibility?of=${of}`,
  )
  useReloadAfterPictures(reload)

  const advice = useMemo(
    () => (answer || hasFailed ? adviceOn(form, document, answer ?? nothingAround) : null),
    [form, document, answer, hasFailed],
  )
  return { advice, hasFailed, reload }
}

/** A picture may be corrected in a drawer, without leaving the form. */
function useReloadAfterPictures(reload: () => Promise<void>) {
  const { mostRecentUpdate } = useDocumentEvents()
  useEffect(() => {
    if (mostRecentUpdate?.entitySlug === 'media') void reload()
  }, [mostRecentUpdate, reload])
}

/** What is read of the form on the page; null where nothing is. */
export function useCheckedForm(): CheckedForm | null {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null
  return config?.admin.custom?.checked ?? null
}
