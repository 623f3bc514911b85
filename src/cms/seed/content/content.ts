import type { Nature, Period, Shape, Unit } from '@/content/impact-metrics/model'
import type { Role } from '@/editorial/roles'

import type { RichText } from '../rich-text'

/**
 * What the seed publishes, as plain data: relations are slugs, prose is already typeset. Each text says
 * only what the source page supports; what that page leaves in doubt stays in doubt, in words.
 */
export type SeedOrganisation = {
  slug: string
  name: string
  kind: 'company' | 'association' | 'social-enterprise' | 'agency' | 'network'
  summary: string
}

export type SeedTheme = {
  slug: string
  title: string
  summary: string
  introduction: RichText
}

export type SeedFigure = {
  nature: Nature
  shape: Shape
  value: number
  valueTo?: number
  unit: Unit & { kind: NonNullable<Unit['kind']> }
  label: string
  period?: Period
  cumulative?: true
  scope?: string
  /** The source's own words, cut by […] where it misspells. */
  excerpt: string
  caveat?: string
}

/** Why a number of the text needs no figure: `words` are those of the text, from the number on. */
export type SeedReason = { words: string; reason: string }

export type SeedPioneer = {
  slug: string
  name: string
  kind: 'intrapreneur' | 'entrepreneur'
  headline: string
  organisation: string
  themes: string[]
  story: RichText
  figures: SeedFigure[]
  reasons?: SeedReason[]
}

export type SeedProgramme = {
  slug: string
  name: string
  summary: string
  startYear?: number
  organisation: string
  partners: string[]
  pioneers: string[]
  themes: string[]
  reasons?: SeedReason[]
}

export type SeedPage = { slug: string; title: string; summary: string; content: RichText }

export type SeedAccount = { email: string; name: string; roles: Role[] }
