'use client'

import {
  useDocumentDrawerContext,
  useDocumentEvents,
  useDocumentInfo,
  useLivePreviewContext,
  useServerFunctions,
} from '@payloadcms/ui'
import { useRef } from 'react'

import type { How } from './saveQueue'
import type { Acknowledged } from './sendDraft'

/** Tells the rest of the page that the document was saved, as Payload's own save does. */
export function useAcknowledged() {
  const info = useDocumentInfo()
  const { drawerSlug, onSave } = useDocumentDrawerContext()
  const { reportUpdate } = useDocumentEvents()
  const { setPreviewURL, setURL } = useLivePreviewContext()
  const { getFormState } = useServerFunctions()
  const address = useRef<unknown>(info.data?.slug)

  /** Where the document is previewed follows its address. */
  async function followAddress(doc: Acknowledged) {
    if (address.current === doc.slug) return
    address.current = doc.slug
    const { collectionSlug, docPermissions, id } = info
    const answer = await getFormState({
      id,
      collectionSlug,
      data: doc,
      docPermissions,
      docPreferences: await info.getDocPreferences(),
      operation: 'update',
      renderAllFields: false,
      returnLivePreviewURL: true,
      returnPreviewURL: true,
      schemaPath: String(collectionSlug),
      skipValidation: true,
    })
    if (answer.livePreviewURL) setURL(answer.livePreviewURL)
    if (answer.previewURL) setPreviewURL(answer.previewURL)
  }

  return function acknowledged(doc: Acknowledged, how: How) {
    const { collectionSlug, id, updateSavedDocumentData } = info
    updateSavedDocumentData(doc)
    if (how === 'named' || !info.mostRecentVersionIsAutosaved) {
      info.incrementVersionCount()
      info.setUnpublishedVersionCount((count) => count + 1)
    }
    info.setMostRecentVersionIsAutosaved(how === 'automatic')
    void onSave?.({ doc, operation: 'update', result: doc })
    reportUpdate({
      doc,
      drawerSlug,
      entitySlug: String(collectionSlug),
      id,
      operation: 'update',
      updatedAt: doc.updatedAt,
    })
    // The save is in: an address that cannot be asked now is asked after the next one.
    void followAddress(doc).catch(() => (address.current = null))
  }
}
