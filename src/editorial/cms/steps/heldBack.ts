import { APIError } from 'payload'

import { refused } from '@/cms/refused'
import { typeset } from '@/content/impact-metrics/typography'

import { named, type Member } from './package'

type Part = { member: Member; attachedTo?: string; together: readonly Member[] }

const SERVER_ERROR = 500

export const heldBackSentence = (member: Member): string => `${named(member)} retient l’ensemble.`

/**
 * A package is refused by the name of the one draft that holds it back. What is wrong in the fields of another
 * document than the one in the form is not shown in the form.
 */
export function heldBackBy(error: unknown, { member, attachedTo, together }: Part): unknown {
  if (!(error instanceof APIError) || error.status >= SERVER_ERROR) return error
  if (together.length === 1) return error

  const isNamed = error.message.includes(typeset(named(member)))
  const message = isNamed ? error.message : `${typeset(heldBackSentence(member))} ${error.message}`
  return attachedTo ? refused(message, error.status) : Object.assign(error, { message })
}
