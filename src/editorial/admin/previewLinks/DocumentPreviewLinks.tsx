'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import styles from '../panel.module.css'
import { useStoredId } from '../useStoredId'
import { PreviewLinks } from './PreviewLinks'

/** The preview links of a document beside its form. */
export function DocumentPreviewLinks() {
  const { collectionSlug } = useDocumentInfo()
  const id = useStoredId()

  if (id === undefined || !collectionSlug) {
    return (
      <p className={styles.summary}>Enregistrez une première fois pour créer un lien d’aperçu.</p>
    )
  }
  return <PreviewLinks collection={collectionSlug} id={id} />
}
