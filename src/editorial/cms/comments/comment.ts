import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { inTransaction } from '@/cms/databases/inTransaction'
import { refused } from '@/cms/refused'

import { anchorAt, findPassage, type Anchor } from '../../anchors/anchor'
import { LONGEST_QUOTE, type CommentedField } from '../../comments'
import { revisionOf } from '../revisions/revision'
import { bodyOf, commenterOf, documentToComment, placeOf, textOf } from './asking'
import { commentedFields, textIn } from './fields'
import { tellOfComment } from './telling'

const noField = 'Ce champ n’existe pas dans ce document : choisissez-en un autre.'
const noPassage = 'Choisissez un passage du texte, ou commentez le champ entier.'
const notThere =
  'Ce passage n’est pas dans la dernière version enregistrée : attendez l’enregistrement, puis recommencez.'

/** Says something about a document, one of its fields, or a passage of its latest version. */
export const comment = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/comments',
  method: 'post',
  handler: async (req) => {
    const author = commenterOf(req)
    const asked = await bodyOf(req)
    const text = textOf(asked.text)
    const place = placeOf(collection, req)

    const id = await inTransaction(req, async () => {
      const document = await documentToComment(place, req)
      const field = fieldNamed(asked.field, collection, req)
      const anchor = anchorIn(document, field, asked.anchor)
      const revision = await revisionOf(place, req)
      const now = new Date().toISOString()
      const said = {
        field: field?.path ?? null,
        anchor,
        text,
        isBlocking: asked.isBlocking === true,
        author: author.id,
        authorName: author.name,
      }
      const { id } = await req.payload.db.create({
        collection: 'comments',
        req,
        data: {
          ...said,
          contentType: collection,
          document: place.id,
          version: revision?.version ?? null,
          replies: [],
          createdAt: now,
          updatedAt: now,
        },
      })
      const thread = { ...said, id: String(id), on: now, replies: [], resolved: null }
      await tellOfComment({ what: 'comment', place, document, thread, text }, req)
      return String(id)
    })
    return Response.json({ id }, { status: 201 })
  },
})

function fieldNamed(
  name: unknown,
  collection: CollectionSlug,
  { payload }: PayloadRequest,
): CommentedField | null {
  if (name === undefined || name === null) return null
  const field = commentedFields(payload, collection).find(({ path }) => path === name)
  if (!field) throw refused(noField, 400)
  return field
}

/** The words around it are those of our own text, whatever was sent. */
function anchorIn(document: object, field: CommentedField | null, asked: unknown): Anchor | null {
  if (asked === undefined || asked === null) return null
  const { quote, prefix, suffix }: Record<string, unknown> = Object(asked)
  const text = field && textIn(document, field)
  if (typeof text !== 'string' || typeof quote !== 'string' || quote.trim() === '') {
    throw refused(noPassage, 400)
  }
  if (quote.length > LONGEST_QUOTE) throw refused(noPassage, 400)

  const around = (words: unknown) => (typeof words === 'string' ? words.slice(0, 200) : '')
  const as = { quote, prefix: around(prefix), suffix: around(suffix) }
  const passage = [as, { quote, prefix: '', suffix: '' }]
    .map((anchor) => findPassage(text, anchor))
    .find(({ state }) => state === 'found')
  if (!passage) throw refused(notThere, 400)
  return anchorAt(text, passage)
}
