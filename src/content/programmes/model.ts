import type { Picture } from '@/content/media/model'
import type { OrganisationSummary } from '@/content/organisations/model'
import type { ThemeReference } from '@/content/themes/model'
import type { Programme } from '@/payload-types'

export type ProgrammeSummary = {
  id: string
  slug: string
  name: string
  summary: string
  startYear: number | null
  organisation: OrganisationSummary | null
  themes: ThemeReference[]
  /** As the editors ordered them; some may not be published. */
  pioneerIds: string[]
  createdAt: string
  updatedAt: string
}

export type ProgrammeDetails = ProgrammeSummary & {
  partners: OrganisationSummary[]
  story: Programme['story']
  image: Picture | null
  metaTitle: string | null
  metaDescription: string | null
}
