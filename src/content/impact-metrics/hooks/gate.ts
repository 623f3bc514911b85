import type { CollectionBeforeChangeHook } from 'payload'

import { fieldErrors } from '@/cms/fieldErrors'
import { isTrusted } from '@/editorial/cms/trusted'

import { findingsIn, stopsSubmission, textsOf, type TextFinding } from '../checks/findings'
import { typeset } from '../typography'
import { claimsAround } from './claimsAround'
import { dismissalsOf } from './dismissals'

/**
 * A text goes public when each of its numbers agrees with a published figure, or when somebody has said
 * why it need not. A stale figure does not stop it: it waits in « Chiffres à revoir ».
 */
export const numbersAreSourced: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { texts } = collection.custom
  if (data._status !== 'published' || !texts || isTrusted(req.context)) return data

  const document = { ...originalDoc, ...data }
  const { claims } = await claimsAround(
    { collection: collection.slug, document, req },
    { published: true },
  )
  const dismissals =
    typeof document.id === 'string' ? await dismissalsOf(collection.slug, document.id, req) : []
  const faults = findingsIn({ texts: textsOf(texts, document), claims, dismissals }).filter(
    stopsSubmission,
  )
  if (faults.length === 0) return data
  throw fieldErrors({ collection: collection.slug, faults: errorsOf(faults), req })
}

const way =
  'Corrigez le texte, créez et publiez le chiffre, ou répondez « ignorer » avec une raison dans le panneau « Chiffres du texte ».'

/** One error for each text: the form shows one message a field. */
function errorsOf(faults: readonly TextFinding[]) {
  const fields = new Set(faults.map(({ field }) => field))
  return [...fields].map((path) => {
    const messages = faults.filter(({ field }) => field === path).map(({ message }) => message)
    return { path, message: typeset([...messages, way].join(' ')) }
  })
}
