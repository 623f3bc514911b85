import type { CollectionConfig, CollectionSlug } from 'payload'

import { preview } from '@/site/paths'

import { surroundingsEndpoint } from './accessibility/endpoint'
import { checkedForm } from './accessibility/form'
import { accessibilityPanel } from './accessibility/panel'
import { publishedOrStaff, isStaff, whoCan, whoCanSave } from './access'
import { firstSaveCreates, newFormsReadAsBlank } from './beginning/hooks'
import { commentEndpoints, commentsLeaveWithTheDocument } from './comments/endpoints'
import { commentsPanel } from './comments/panel'
import { changesEndpoint } from './changes/endpoint'
import { reviewTabs } from './changes/tabs'
import {
  openAnEditionWhenReadersLoseADocument,
  openAnEditionWhenReadersSeeAChange,
  rememberWhatReadersLose,
  rememberWhatReadersSee,
  type PublicPath,
} from './effects'
import { onlyTheEntitledTouchLiveContent } from './guards'
import { previewLinks, previewLinksLeaveWithTheirDocument } from './previewLinks/endpoints'
import { previewLinksPanel } from './previewLinks/panel'
import { revisionFollowsTheSave, revisionLeavesWithTheDocument } from './revisions/hooks'
import { namedVersionsStay, nobodyOverwritesUnseen } from './revisions/lostUpdates'
import { revisionFields } from './revisions/fields'
import { editPieces, workflowPanel } from './panel'
import { stepEndpoint, workflowEndpoint } from './steps/endpoint'
import { restoreAsDraft, restoredVersionsAreDrafts } from './restoreAsDraft'
import { untitledIn, withTitleForAll } from './untitled'

/** The admin saves by itself (`admin/saving`): Payload's own autosave, which loses words, never gets its turn. */
const NEVER_MS = 2_147_483_647

type Site = {
  pathOf: PublicPath
  /** The field that search engines and lists show under the title: with it, the form is read for what keeps readers out. */
  description?: string
}
export type EditorialCollection = CollectionConfig & { slug: CollectionSlug }

/**
 * Puts a collection under editorial control: drafts, versions, trash, rights, guards, addresses and
 * the edition. One wrapper rather than five lines to copy, so that no collection can take half of it.
 */
export function editorial(
  { pathOf, description }: Site,
  collection: EditorialCollection,
): CollectionConfig {
  const { hooks = {} } = collection
  const hasPages = pathOf({ id: 'any', slug: 'any' }) !== null
  const checked = description ? checkedForm(collection, description) : undefined
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
      components: {
        ...collection.admin?.components,
        edit: editPieces,
        views: { edit: reviewTabs },
      },
      custom: {
        ...collection.admin?.custom,
        ...(checked && { checked }),
        untitled: untitledIn(collection),
      },
      livePreview: { url: ({ data }) => previewOf(data) },
      preview: (document) => previewOf(document),
    },
    custom: { ...collection.custom, editorial: true, hasPage: hasPages },
    disableBulkEdit: true,
    fields: [
      workflowPanel,
      ...withTitleForAll(collection),
      ...(checked ? [accessibilityPanel] : []),
      ...revisionFields,
      commentsPanel,
      ...(hasPages ? [previewLinksPanel] : []),
    ],
    endpoints: [
      ...(collection.endpoints || []),
      restoreAsDraft(collection.slug),
      stepEndpoint(collection.slug),
      workflowEndpoint(collection.slug),
      ...commentEndpoints(collection.slug),
      ...previewLinks(collection.slug, pathOf),
      changesEndpoint(collection.slug),
      ...(checked ? [surroundingsEndpoint] : []),
    ],
    hooks: {
      ...hooks,
      beforeOperation: [
        newFormsReadAsBlank,
        onlyTheEntitledTouchLiveContent,
        firstSaveCreates,
        nobodyOverwritesUnseen,
        namedVersionsStay,
        ...(hooks.beforeOperation ?? []),
      ],
      beforeChange: [
        restoredVersionsAreDrafts,
        ...(hooks.beforeChange ?? []),
        rememberWhatReadersSee,
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        openAnEditionWhenReadersSeeAChange(pathOf),
        revisionFollowsTheSave,
      ],
      beforeDelete: [...(hooks.beforeDelete ?? []), rememberWhatReadersLose],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        openAnEditionWhenReadersLoseADocument,
        revisionLeavesWithTheDocument,
        commentsLeaveWithTheDocument,
        previewLinksLeaveWithTheirDocument,
      ],
    },
    trash: true,
    // 0 keeps every version: a limit would prune the published one too.
    versions: {
      drafts: { autosave: { interval: NEVER_MS, showSaveDraftButton: true } },
      maxPerDoc: 0,
    },
  }
}
