'use client'

import { toast } from '@payloadcms/ui'
import { isValidElement, type ReactNode } from 'react'

/** What Payload's forms hand over for a refusal: an element that cuts the sentence at « : » and « , ». */
type Cut = { errorMessage?: unknown }

/** The sentence as it was written. */
function whole<Said>(said: Said): Said | string {
  if (!isValidElement<Cut>(said)) return said
  const { errorMessage } = said.props
  return typeof errorMessage === 'string' ? errorMessage : said
}

/*
 * Every piece of the admin speaks through this one object. Forms use both of its ways: a refusal that
 * comes at once, and one that ends a « Envoi en cours ».
 */
const { error, promise } = toast
toast.error = (said, options) => error(whole(said), options)
toast.promise = (work, words) => {
  const failed: unknown = words?.error
  if (typeof failed !== 'function') return promise(work, words)
  return promise(work, { ...words, error: (failure: unknown) => whole(failed(failure)) })
}

/** Says refusals whole, everywhere in the admin. */
export function WholeToasts({ children }: { children: ReactNode }) {
  return children
}
