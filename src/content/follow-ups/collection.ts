import type { CollectionConfig } from 'payload'

import { optionsFrom } from '@/cms/fields/select'
import { isStaff, nobody } from '@/editorial/cms/access'

import { checkLinksNow } from './endpoints/checkLinks'
import { linkStateLabels } from './model'

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
    {
      name: 'link',
      type: 'group',
      label: 'Adresse de la source',
      access: { read: isStaff },
      fields: [
        { name: 'url', type: 'text' },
        {
          name: 'state',
          type: 'select',
          index: true,
          defaultValue: 'unchecked',
          options: optionsFrom(linkStateLabels),
        },
        { name: 'failures', type: 'number', defaultValue: 0 },
        { name: 'since', type: 'date' },
        { name: 'checkedOn', type: 'date', index: true },
        { name: 'detail', type: 'text' },
      ],
    },
  ],
}
