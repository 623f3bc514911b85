import type { CollectionConfig } from 'payload'

import { isStaff, nobody, whoCan } from '@/editorial/cms/access'

import {
  completionsOpenAnEdition,
  correctionsAreCompletedNotChanged,
  correctionsAreNeverDeleted,
} from './hooks'

/** « Rectificatif » : public from the first day, completed when more is known, never changed nor deleted. */
export const Corrections: CollectionConfig = {
  slug: 'corrections',
  labels: { singular: 'Rectificatif', plural: 'Rectificatifs' },
  admin: {
    group: 'Contenus',
    useAsTitle: 'note',
    defaultColumns: ['note', 'metric', 'publishedOn'],
    description: 'Publics et définitifs. Ils naissent avec la publication d’un chiffre corrigé.',
  },
  access: { read: () => true, create: nobody, update: whoCan('publish'), delete: nobody },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeChange: [correctionsAreCompletedNotChanged],
    afterChange: [completionsOpenAnEdition],
    beforeDelete: [correctionsAreNeverDeleted],
  },
  fields: [
    {
      name: 'metric',
      type: 'relationship',
      relationTo: 'impact-metrics',
      label: 'Chiffre',
      index: true,
      admin: { readOnly: true },
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Note publique',
      required: true,
      admin: { readOnly: true },
    },
    { name: 'before', type: 'json', required: true, admin: { hidden: true } },
    { name: 'after', type: 'json', required: true, admin: { hidden: true } },
    {
      name: 'publishedOn',
      type: 'date',
      label: 'Publié le',
      required: true,
      index: true,
      admin: { readOnly: true, date: { displayFormat: 'd MMMM yyyy' } },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: 'Par',
      access: { read: isStaff },
      admin: { readOnly: true },
    },
    {
      name: 'completions',
      type: 'array',
      label: 'Compléments',
      labels: { singular: 'Complément', plural: 'Compléments' },
      admin: { description: 'Ce que l’on a appris depuis. Publics dès l’enregistrement.' },
      fields: [
        { name: 'text', type: 'textarea', label: 'Texte', required: true, maxLength: 600 },
        {
          name: 'on',
          type: 'date',
          label: 'Le',
          admin: { readOnly: true, date: { displayFormat: 'd MMMM yyyy' } },
        },
      ],
    },
  ],
}
