import type { CollectionConfig } from 'payload'

import { isStaff, nobody } from '../access'

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
    defaultColumns: ['at', 'actorName', 'step', 'title', 'note'],
    description: 'Qui a fait quoi, quand. Rien ne s’y modifie ni ne s’y efface.',
  },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-seq',
  fields: [
    { name: 'seq', type: 'number', label: 'Numéro', required: true, unique: true, index: true },
    { name: 'at', type: 'date', label: 'Quand', required: true, index: true },
    { name: 'actor', type: 'text', label: 'Compte', index: true },
    { name: 'actorName', type: 'text', label: 'Qui', index: true },
    { name: 'step', type: 'text', label: 'Étape', required: true, index: true },
    { name: 'contentType', type: 'text', label: 'Type de contenu', required: true, index: true },
    { name: 'document', type: 'text', label: 'Document', required: true, index: true },
    { name: 'title', type: 'text', label: 'Titre' },
    { name: 'version', type: 'text', label: 'Version' },
    { name: 'fingerprint', type: 'text', label: 'Empreinte' },
    { name: 'note', type: 'textarea', label: 'Note' },
    { name: 'details', type: 'json', label: 'Détails' },
    { name: 'previous', type: 'text', label: 'Empreinte de la trace d’avant' },
    { name: 'hash', type: 'text', label: 'Empreinte de la trace', required: true, unique: true },
  ],
}
