import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'

import { typeset } from '@/content/impact-metrics/typography'
import { labelOf } from '@/editorial/cms/fieldLabels'

import { fieldErrors } from '../fieldErrors'
import { refused } from '../refused'
import { missingAmong } from './relations'
import { sentFor } from './sent'

type Write = { data?: unknown; id?: unknown; overrideAccess?: boolean }
type Place = { collection: CollectionSlug; id: unknown; req: PayloadRequest }

const BAD_REQUEST = 400
const writes = ['create', 'update']

/**
 * What a person sends has the shape of the fields it is for. Drafts are not validated by Payload: a wrong
 * value would reach the database and come back as its failure, or be stored and break the form of everybody.
 */
export const whatIsSentFits: CollectionBeforeOperationHook = async ({
  args,
  collection: { flattenedFields, slug },
  operation,
  req,
}) => {
  const { data, id, overrideAccess }: Write = Object(args)
  if (!writes.includes(operation) || overrideAccess) return
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw refused('Envoyez les champs du contenu : un objet JSON.', BAD_REQUEST)
  }
  const collection = slug
  const sent = [...sentFor(flattenedFields, data)]
  const said = (field: (typeof sent)[number]['field'], words: string) =>
    typeset(`« ${labelOf(field, req)} » ${words}`)

  const misfits = sent.filter(({ field, shape, value }) => !shape.fits(value, field))
  if (misfits.length > 0) {
    const faults = misfits.map(({ field, path, shape }) => ({
      path,
      message: said(field, `attend ${shape.expects}.`),
    }))
    throw fieldErrors({ collection, faults, req })
  }

  const missing = await missingAmong(sent, req)
  if (missing.length === 0) return
  const stored = await storedText({ collection, id, req })
  const faults = missing
    // What was erased since it was chosen keeps nobody from saving the rest.
    .filter((one) => !stored.includes(one.id))
    .map(({ field, path }) => ({
      path,
      message: said(
        field,
        'nomme un contenu qui n’existe pas, ou n’existe plus : choisissez-en un autre, ou videz ce champ.',
      ),
    }))
  if (faults.length > 0) throw fieldErrors({ collection, faults, req })
}

/** The document as its form opens it, in which to find an id. */
async function storedText({ collection, id, req }: Place): Promise<string> {
  if (typeof id !== 'string') return ''
  const stored = await req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    req,
    trash: true,
  })
  return JSON.stringify(stored)
}
