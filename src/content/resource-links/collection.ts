import type { CollectionConfig } from 'payload'

import { linkField } from '@/content/follow-ups/fields/link'
import { isStaff, nobody } from '@/editorial/cms/access'

/**
 * Whether the resources of published themes still answer, by address. Beside the themes and not in them,
 * because no visit of a link is content that is approved.
 */
export const ResourceLinks: CollectionConfig = {
  slug: 'resource-links',
  labels: { singular: 'Adresse de ressource', plural: 'Adresses des ressources' },
  admin: { hidden: true },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  fields: [linkField('Adresse')],
}
