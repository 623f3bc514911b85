import { refused } from '@/cms/refused'

import { peopleWhoCan } from '../notices/people'
import { named } from './package'
import type { Underway } from './takeStep'

/** The people named to review, each of whom must be able to decide. @throws 400 naming what is wrong. */
export async function reviewersFor({ input, member, req }: Underway): Promise<string[]> {
  const asked = [...new Set(input.reviewers ?? [])]
  if (asked.length === 0) return []

  const able = await peopleWhoCan('review', req)
  if (asked.some((id) => !able.includes(id))) {
    throw refused(
      'Une des personnes choisies ne peut pas relire : choisissez quelqu’un d’autre.',
      400,
    )
  }
  if (asked.some((id) => member.revision.contributors?.includes(id))) {
    throw refused(
      `Une des personnes choisies a contribué à ${named(member)} : elle ne peut pas le relire.`,
      400,
    )
  }
  return asked
}
