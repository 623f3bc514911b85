import type { Organisation } from '@/payload-types'

import { organisationKindLabels } from './kinds'

export type OrganisationSummary = {
  slug: string
  name: string
  kind: string
  website: string | null
}

export const toOrganisation = ({
  slug,
  name,
  kind,
  website,
}: Pick<Organisation, 'slug' | 'name' | 'kind' | 'website'>): OrganisationSummary => ({
  slug,
  name,
  kind: organisationKindLabels[kind],
  website: website || null,
})
