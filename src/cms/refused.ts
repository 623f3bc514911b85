import { APIError } from 'payload'

import { typeset } from '@/content/impact-metrics/typography'

/** A sentence of ours. Payload throws the same class in English: only these reach a person as they are. */
export class Refusal extends APIError {
  constructor(sentence: string, status: number) {
    super(typeset(sentence), status, null, true)
  }
}

/** @param sentence in French, typed on an ordinary keyboard: what is refused, and what to do. */
export const refused = (sentence: string, status: number): Refusal => new Refusal(sentence, status)
