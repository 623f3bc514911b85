import type { CollectionConfig } from 'payload'

import { fieldWhoCan, isStaff, nobody } from '../access'

/** A way to read one version of one document without an account. Only the hash of its token is kept. */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: 'Lien d’aperçu', plural: 'Liens d’aperçu' },
  admin: { hidden: true, useAsTitle: 'recipient' },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: fieldWhoCan('manageAccounts') },
    },
    { name: 'contentType', type: 'text', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'version', type: 'text', required: true },
    { name: 'recipient', type: 'text' },
    { name: 'createdBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'createdByName', type: 'text' },
    { name: 'expiresOn', type: 'date', required: true, index: true },
    { name: 'revokedOn', type: 'date' },
    { name: 'openedOn', type: 'date' },
    { name: 'openings', type: 'number', defaultValue: 0 },
  ],
}
