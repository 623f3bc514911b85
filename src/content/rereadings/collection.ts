import type { CollectionConfig } from 'payload'

import { citingDocument } from '@/cms/fields/citingDocument'
import { isStaff, nobody } from '@/editorial/cms/access'

import { settle, takeBackSettling } from './endpoints/settle'

/** « À relire » : a document that cites a figure whose wording changed since somebody read it. */
export const Rereadings: CollectionConfig = {
  slug: 'rereadings',
  labels: { singular: 'Texte à relire', plural: 'Textes à relire' },
  admin: { hidden: true, useAsTitle: 'after' },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  endpoints: [settle, takeBackSettling],
  fields: [
    citingDocument,
    {
      name: 'metric',
      type: 'relationship',
      relationTo: 'impact-metrics',
      label: 'Chiffre',
      index: true,
    },
    // Collection, document and figure: one open mark for the three.
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'before', type: 'text', label: 'Formulation lue' },
    { name: 'after', type: 'text', label: 'Formulation nouvelle' },
    { name: 'markedOn', type: 'date', label: 'Depuis le', index: true },
    { name: 'settledBy', type: 'relationship', relationTo: 'users', label: 'Relu par' },
    { name: 'settledOn', type: 'date', label: 'Relu le', index: true },
  ],
}
