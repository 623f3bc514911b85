import type { Pioneer } from '@/payload-types'

import type { Picture } from '@/content/media/model'
import type { OrganisationSummary } from '@/content/organisations/model'
import type { ThemeReference } from '@/content/themes/model'

import type { PioneerKind } from './kinds'

export const pioneerKinds: readonly PioneerKind[] = ['intrapreneur', 'entrepreneur']

type KindWords = { value: string; plural: string; field: string; explanation: string }

/** `value` is what the address says (`?type=intrapreneurs`); `field` suits a woman as well as a man. */
export const kindWords: Record<PioneerKind, KindWords> = {
  intrapreneur: {
    value: 'intrapreneurs',
    plural: 'Les intrapreneurs sociaux',
    field: 'Intrapreneuriat social',
    explanation: 'Ils changent leur entreprise de l’intérieur.',
  },
  entrepreneur: {
    value: 'entrepreneurs',
    plural: 'Les entrepreneurs sociaux',
    field: 'Entrepreneuriat social',
    explanation: 'Ils ont fondé leur propre organisation, et travaillent avec les entreprises.',
  },
}

export type PioneerSummary = {
  id: string
  slug: string
  name: string
  kind: PioneerKind
  headline: string
  organisation: OrganisationSummary | null
  themes: ThemeReference[]
  createdAt: string
  updatedAt: string
}

export type PioneerProfile = PioneerSummary & {
  story: Pioneer['story']
  portrait: Picture | null
  learnMoreUrl: string | null
  metaTitle: string | null
  metaDescription: string | null
}

export type RelatedPioneer = { pioneer: PioneerSummary; reason: string }

/** Who to read next, and why: the same organisation first, then the most themes in common. */
export function relatedTo(
  subject: PioneerSummary,
  everyone: readonly PioneerSummary[],
  most = 3,
): RelatedPioneer[] {
  return everyone
    .filter(({ id }) => id !== subject.id)
    .map((pioneer) => ({ pioneer, ...tieBetween(subject, pioneer) }))
    .filter(({ strength }) => strength > 0)
    .sort((one, other) => other.strength - one.strength)
    .slice(0, most)
    .map(({ pioneer, reason }) => ({ pioneer, reason }))
}

function tieBetween(one: PioneerSummary, other: PioneerSummary) {
  if (one.organisation && one.organisation.slug === other.organisation?.slug) {
    return { strength: 100, reason: `Même organisation\u00a0: ${one.organisation.name}` }
  }
  const shared = one.themes.filter(({ id }) => other.themes.some((theme) => theme.id === id))
  const titles = shared.map(({ title }) => title).join(', ')
  const words = shared.length > 1 ? 'Thématiques communes' : 'Thématique commune'
  return { strength: shared.length, reason: `${words}\u00a0: ${titles}` }
}
