import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { documentAddress } from '@/editorial/documentPages'
import { titleIn } from '@/editorial/titles'

type Props = Pick<DocumentViewServerProps, 'doc' | 'initPageResult'> & {
  /** Of the page: « relecture ». */
  id: string
  className: string | undefined
  children: ReactNode
}

/** A page of one document in the admin, under its tabs, with the trail that leads to it. */
export function DocumentPage({ doc, initPageResult, id, className, children }: Props) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || !docID) return null

  const { admin, labels, slug } = collectionConfig
  const root = req.payload.config.routes.admin
  const list = typeof labels.plural === 'string' ? labels.plural : slug
  const title = titleIn(doc, admin)
  const trail = [
    { label: list, url: `${root}/collections/${slug}` },
    { label: title, url: documentAddress(root, { collection: slug, id: String(docID) }) },
  ]
  return (
    <main id={id}>
      <SetStepNav nav={trail} />
      <Gutter className={className}>{children}</Gutter>
    </main>
  )
}
