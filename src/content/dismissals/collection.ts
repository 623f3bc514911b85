import type { CollectionConfig } from 'payload'

import { citingDocument } from '@/cms/fields/citingDocument'
import { isStaff, nobody, whoCan } from '@/editorial/cms/access'

import { answersAreSignedAndKept } from './hooks'

/** « Ignorer » : a finding of the checks that a person answered with a reason. Kept, even once reopened. */
export const Dismissals: CollectionConfig = {
  slug: 'dismissals',
  labels: { singular: 'Constat ignoré', plural: 'Constats ignorés' },
  admin: { hidden: true, useAsTitle: 'passage' },
  access: { read: isStaff, create: whoCan('write'), update: whoCan('write'), delete: nobody },
  disableBulkEdit: true,
  hooks: { beforeChange: [answersAreSignedAndKept] },
  fields: [
    citingDocument,
    // The passage and its sentence, without accents: a sentence rewritten is a finding anew.
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'passage', type: 'text', label: 'Passage', required: true, maxLength: 300 },
    { name: 'reason', type: 'textarea', label: 'Raison', required: true, maxLength: 600 },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Par' },
    { name: 'isReopened', type: 'checkbox', label: 'Rouvert', defaultValue: false },
  ],
}
