import { refused } from '@/cms/refused'

import { peopleWhoCan } from '../notices/people'
import type { Underway } from './takeStep'

/** The people named to review, each of whom must be able to decide. @throws 400 naming what is wrong. */
export async function reviewersFor({ input, member, req }: Underway): Promise<string[]> {
  const named = [...new Set(input.reviewers ?? [])]
  if (named.length === 0) return []

  const able = await peopleWhoCan('review', req)
  if (named.some((id) => !able.includes(id))) {
    throw refused(
      'Une des personnes choisies ne peut pas relire : choisissez quelqu’un d’autre.',
      400,
    )
  }
  if (named.some((id) => member.revision.contributors?.includes(id))) {
    throw refused(
      'Une des personnes choisies a contribué à cette version : elle ne peut pas la relire.',
      400,
    )
  }
  return named
}
