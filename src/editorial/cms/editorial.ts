import type { CollectionConfig, CollectionSlug } from 'payload'

import { preview } from '@/site/paths'

import { publishedOrStaff, isStaff, whoCan, whoCanSave } from './access'
import {
  openAnEditionWhenReadersLoseADocument,
  openAnEditionWhenReadersSeeAChange,
  rememberWhatReadersLose,
  rememberWhatReadersSee,
  type PublicPath,
} from './effects'
import { onlyTheEntitledTouchLiveContent } from './guards'
import { revisionFields } from './revisions/fields'
import { restoreAsDraft, restoredVersionsAreDrafts } from './restoreAsDraft'

const AUTOSAVE_EVERY_MS = 2_000

type Site = { pathOf: PublicPath }
export type EditorialCollection = CollectionConfig & { slug: CollectionSlug }

/**
 * Puts a collection under editorial control: drafts, versions, trash, rights, guards, addresses and
 * the edition. One wrapper rather than five lines to copy, so that no collection can take half of it.
 */
export function editorial({ pathOf }: Site, collection: EditorialCollection): CollectionConfig {
  const { hooks = {} } = collection
  const previewOf = (document: Record<string, unknown>) => {
    const path = pathOf({ ...document, id: String(document.id) })
    return path && preview.start(path)
  }

  return {
    ...collection,
    access: {
      create: whoCanSave,
      read: publishedOrStaff,
      readVersions: isStaff,
      update: whoCanSave,
      delete: whoCan('erase'),
    },
    admin: {
      group: 'Contenus',
      ...collection.admin,
      livePreview: { url: ({ data }) => previewOf(data) },
      preview: (document) => previewOf(document),
    },
    custom: { ...collection.custom, editorial: true },
    disableBulkEdit: true,
    fields: [...collection.fields, ...revisionFields],
    endpoints: [...(collection.endpoints || []), restoreAsDraft(collection.slug)],
    hooks: {
      ...hooks,
      beforeOperation: [onlyTheEntitledTouchLiveContent, ...(hooks.beforeOperation ?? [])],
      beforeChange: [
        restoredVersionsAreDrafts,
        ...(hooks.beforeChange ?? []),
        rememberWhatReadersSee,
      ],
      afterChange: [...(hooks.afterChange ?? []), openAnEditionWhenReadersSeeAChange(pathOf)],
      beforeDelete: [...(hooks.beforeDelete ?? []), rememberWhatReadersLose],
      afterDelete: [...(hooks.afterDelete ?? []), openAnEditionWhenReadersLoseADocument],
    },
    lockDocuments: { duration: 300 },
    trash: true,
    // 0 keeps every version: a limit would prune the published one too.
    versions: { drafts: { autosave: { interval: AUTOSAVE_EVERY_MS } }, maxPerDoc: 0 },
  }
}
