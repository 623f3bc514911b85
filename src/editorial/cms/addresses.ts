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

/** Once per document and address, so that `createdAt` is the day the document went online there. */
export async function recordAddress({ req, ...data }: Published): Promise<void> {
  const { db } = req.payload
  const where = { path: { equals: data.path } }
  const known = await db.findOne<Published & { id: string }>({
    collection: 'addresses',
    req,
    where,
  })
  if (known?.document === data.document) return

  const createdAt = new Date().toISOString()
  const entry = { ...data, createdAt }
  await (known
    ? db.updateOne({ collection: 'addresses', id: known.id, data: entry, req })
    : db.create({ collection: 'addresses', data: entry, req }))
}
