import type { CollectionConfig } from 'payload'

import { nobody } from '@/editorial/cms/access'
import { nothingIsRewritten } from '@/editorial/cms/journal/guards'

/**
 * What a transaction wrote that has a place in a sequence (records of the journal, editions), until it is given it. Two
 * transactions that each took the next number would stand in each other's way; two that add a row here do not.
 */
export const Unplaced: CollectionConfig = {
  slug: 'unplaced',
  labels: { singular: 'Écriture à classer', plural: 'Écritures à classer' },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [nothingIsRewritten] },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Trace', value: 'record' },
        { label: 'Édition', value: 'edition' },
      ],
    },
    // The order in which they were written, as far as one clock can tell.
    { name: 'rank', type: 'number', required: true, index: true },
    { name: 'body', type: 'json' },
  ],
}
