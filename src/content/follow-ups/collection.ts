import type { CollectionConfig } from 'payload'

import { isStaff, nobody } from '@/editorial/cms/access'

import { checkLinksNow } from './endpoints/checkLinks'
import { linkField } from './fields/link'

/**
 * What becomes of a published figure: when to look at it again, who found it still exact, whether its source
 * still answers. Beside the figure and not in it, because none of this is content that is approved.
 */
export const FollowUps: CollectionConfig = {
  slug: 'follow-ups',
  labels: { singular: 'Suivi', plural: 'Suivi des chiffres' },
  admin: { hidden: true },
  access: { read: () => true, create: nobody, update: nobody, delete: nobody },
  endpoints: [checkLinksNow],
  fields: [
    {
      name: 'metric',
      type: 'relationship',
      relationTo: 'impact-metrics',
      label: 'Chiffre',
      required: true,
      unique: true,
      index: true,
    },
    { name: 'reviewBy', type: 'date', label: 'À revoir avant le', index: true },
    // The day the figure itself was published with: when it changes, it wins over an attestation.
    { name: 'publishedReviewBy', type: 'date' },
    { name: 'lastCheckedOn', type: 'date', label: 'Vérifié exact le' },
    {
      name: 'attestations',
      type: 'json',
      label: 'Attestations',
      access: { read: isStaff },
    },
    linkField('Adresse de la source'),
  ],
}
