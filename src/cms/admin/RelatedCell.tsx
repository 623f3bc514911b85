'use client'

import { useConfig, useListRelationships, useTranslation } from '@payloadcms/ui'
import { formatDocTitle } from '@payloadcms/ui/shared'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect } from 'react'

type Related = { relationTo: string; value: string }

const NAMED = 3

/** Related documents by their names, asked for at once. Nothing is said to be missing before it is known. */
export function RelatedCell({ cellData, field }: DefaultCellComponentProps) {
  const related = relatedIn(cellData, Object(field).relationTo)
  const { documents, getRelationships } = useListRelationships()
  const asked = JSON.stringify(related.slice(0, NAMED))
  useEffect(() => getRelationships(JSON.parse(asked)), [asked, getRelationships])

  if (related.length === 0) return <span aria-label="Rien">—</span>
  const more = related.length - NAMED
  return (
    <span>
      {related.slice(0, NAMED).map((one, nth) => (
        <span key={`${one.relationTo}/${one.value}`}>
          {nth > 0 && ', '}
          <Named slug={one.relationTo} found={Object(documents[one.relationTo])[one.value]} />
        </span>
      ))}
      {more > 0 && (more === 1 ? ' et un autre' : ` et ${more} autres`)}
    </span>
  )
}

type Found = { slug: string; found: Record<string, unknown> | false | null | undefined }

/** What the list knows of a related document: not asked yet, not there, or its content. */
function Named({ slug, found }: Found) {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  if (found === undefined || found === null) return '…'
  if (found === false) return 'un contenu effacé'
  const { thumbnailURL } = found
  return (
    <>
      {typeof thumbnailURL === 'string' && (
        <img alt="" height={32} loading="lazy" src={thumbnailURL} />
      )}
      {formatDocTitle({
        collectionConfig: getEntityConfig({ collectionSlug: slug }),
        data: { id: String(found.id), ...found },
        dateFormat: config.admin.dateFormat,
        fallback: 'Sans titre',
        i18n,
      })}
    </>
  )
}

/** A relation as a table holds it: an id or a document, to one collection or to several, one or many. */
function relatedIn(cellData: unknown, to: unknown): Related[] {
  const all: readonly unknown[] = Array.isArray(cellData) ? cellData : [cellData]
  return all.flatMap((one) => {
    if (one === null || one === undefined || one === '') return []
    const named = Array.isArray(to) ? Object(one) : { relationTo: to, value: one }
    const value: unknown = Object(named.value).id ?? named.value
    return [{ relationTo: String(named.relationTo), value: String(value) }]
  })
}
