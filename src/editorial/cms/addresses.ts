import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'

import { nobody } from './access'

/**
 * Every address a reader could ever open, and the document it led to. An address no live document
 * answers to leads to its document's present one (301), or says that it was withdrawn (410).
 * Holds public facts only: an address is written when it goes online, never before.
 */
export const Addresses: CollectionConfig = {
  slug: 'addresses',
  labels: { singular: 'Ancienne adresse', plural: 'Anciennes adresses' },
  admin: {
    group: 'Réglages',
    useAsTitle: 'path',
    defaultColumns: ['path', 'contentType', 'updatedAt'],
    description: 'Toutes les adresses publiées un jour. Elles se tiennent à jour seules.',
  },
  access: { read: () => true, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'path', type: 'text', label: 'Adresse', required: true, unique: true, index: true },
    { name: 'contentType', type: 'text', label: 'Contenu', required: true },
    { name: 'document', type: 'text', label: 'Document', required: true, index: true },
  ],
}

type Published = {
  path: string
  contentType: CollectionSlug
  document: string
  req: PayloadRequest
}

export async function recordAddress({ req, ...data }: Published): Promise<void> {
  const where = { path: { equals: data.path } }
  await req.payload.db.upsert({ collection: 'addresses', where, data, req })
}
