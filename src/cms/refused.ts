import { APIError } from 'payload'

import { typeset } from '@/content/impact-metrics/typography'

/** @param sentence in French, typed on an ordinary keyboard: what is refused, and what to do. */
export const refused = (sentence: string, status: number): APIError =>
  new APIError(typeset(sentence), status, null, true)
