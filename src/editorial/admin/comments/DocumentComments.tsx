'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { Comments } from './Comments'
import styles from '../panel.module.css'
import { useStoredId } from '../useStoredId'
import { usePassagesInForm } from './usePassagesInForm'
import { useSelectedWords } from './useSelectedWords'

/** The comments of a document beside its form, which leads to each passage and back. */
export function DocumentComments() {
  const { collectionSlug } = useDocumentInfo()
  const id = useStoredId()
  const selected = useSelectedWords()
  const passageIn = usePassagesInForm()

  if (id === undefined || !collectionSlug) {
    return <p className={styles.summary}>Enregistrez une première fois pour commenter.</p>
  }
  return <Comments collection={collectionSlug} id={id} form={{ selected, passageIn }} />
}
