import type { CollectionConfig } from 'payload'

import { optionsFrom } from '@/cms/fields/select'

import { contentTypeLabels } from '../../contentTypes'
import { deedLabels } from '../../deeds'
import { isStaff, nobody } from '../access'
import { exportJournal } from './export'
import { nothingIsRewritten } from './guards'

/** For who looks at one record closely; nobody filters by them. */
const forMachines = {
  position: 'sidebar',
  disableListFilter: true,
} as const

/**
 * Every step, for good. Names are kept as text: a record outlives the account and the document it speaks of.
 * Each record carries the hash of the one before it.
 */
export const Journal: CollectionConfig = {
  slug: 'journal',
  labels: { singular: 'Trace', plural: 'Journal' },
  admin: {
    group: 'Réglages',
    useAsTitle: 'title',
    defaultColumns: ['at', 'actorName', 'step', 'contentType', 'title', 'note'],
    description: 'Qui a fait quoi, quand. Rien ne s’y modifie ni ne s’y efface.',
    components: {
      beforeListTable: ['@/editorial/admin/journal/ExportLink#ExportLink'],
      // Its label says « Éditer », which nobody does.
      views: { edit: { default: { tab: { condition: () => false } } } },
    },
    hideAPIURL: true,
    listSearchableFields: ['title', 'actorName', 'note'],
  },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-seq',
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [exportJournal],
  hooks: { beforeOperation: [nothingIsRewritten] },
  fields: [
    {
      name: 'opening',
      type: 'ui',
      admin: {
        components: { Field: '@/editorial/admin/journal/OpenDocument#OpenDocument' },
        disableListColumn: true,
      },
    },
    {
      name: 'at',
      type: 'date',
      label: 'Quand',
      required: true,
      index: true,
      admin: { date: { displayFormat: 'd MMMM yyyy HH:mm', pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'actorName',
      type: 'text',
      label: 'Qui',
      index: true,
      admin: { components: { Cell: '@/editorial/admin/journal/ActorCell#ActorCell' } },
    },
    {
      name: 'step',
      type: 'select',
      label: 'Étape',
      required: true,
      index: true,
      options: optionsFrom(deedLabels),
    },
    {
      name: 'contentType',
      type: 'select',
      label: 'Type de contenu',
      required: true,
      index: true,
      options: optionsFrom(contentTypeLabels),
    },
    {
      name: 'title',
      type: 'text',
      label: 'Titre',
      admin: { components: { Cell: '@/editorial/admin/journal/DocumentCell#DocumentCell' } },
    },
    { name: 'note', type: 'textarea', label: 'Note' },
    {
      name: 'details',
      type: 'json',
      label: 'Détails',
      admin: {
        components: { Field: '@/editorial/admin/journal/Details#Details' },
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    {
      name: 'seq',
      type: 'number',
      label: 'Numéro',
      required: true,
      unique: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    { name: 'actor', type: 'text', label: 'Compte', index: true, admin: forMachines },
    {
      name: 'document',
      type: 'text',
      label: 'Document',
      required: true,
      index: true,
      admin: forMachines,
    },
    { name: 'version', type: 'text', label: 'Version', admin: forMachines },
    { name: 'fingerprint', type: 'text', label: 'Empreinte', admin: forMachines },
    { name: 'previous', type: 'text', label: 'Empreinte de la trace d’avant', admin: forMachines },
    {
      name: 'hash',
      type: 'text',
      label: 'Empreinte de la trace',
      required: true,
      unique: true,
      admin: forMachines,
    },
  ],
}
