import type { CollectionConfig } from 'payload'

import { isStaff, nobody } from '../access'

/** What reviewers and writers say to each other about a draft. It never reaches the public site. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Commentaire', plural: 'Commentaires' },
  admin: { hidden: true, useAsTitle: 'text' },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'contentType', type: 'text', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'field', type: 'text' },
    // { quote, prefix, suffix }: the passage, as its text was.
    { name: 'anchor', type: 'json' },
    { name: 'version', type: 'text' },
    { name: 'text', type: 'textarea', required: true },
    { name: 'isBlocking', type: 'checkbox', index: true },
    { name: 'author', type: 'relationship', relationTo: 'users', index: true },
    { name: 'authorName', type: 'text' },
    // { by, name, on, text }[], oldest first.
    { name: 'replies', type: 'json' },
    { name: 'resolvedBy', type: 'relationship', relationTo: 'users' },
    { name: 'resolvedOn', type: 'date', index: true },
  ],
}
