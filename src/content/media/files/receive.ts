import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { can } from '@/editorial/abilities'
import { env } from '@/env'

import { takeEdits } from './edits'
import { formatOf, isWholePdf, keptTypes } from './formats'
import { brokenPdf, empty, notAPicture } from './refusals'
import { jpegOnPaper, upright, type Upright } from './upright'

declare module 'payload' {
  interface RequestContext {
    /** What was made of the file of this request; null for a PDF. */
    receivedPicture?: (Upright & { jpeg?: Buffer }) | null
  }
}

/**
 * A file is judged by its bytes, and a picture replaced by what people see of it before Payload makes any
 * size: it would keep every frame, the way the camera was held, the place. So is a stored picture that is
 * cut or centred anew.
 */
export const filesAreWhatPeopleSee: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return
  // Nobody makes the server decode what access control will refuse.
  if (!overrideAccess && !can(req.user, 'write')) return

  const { areAsked, part } = takeEdits(req)
  const file = req.file ?? (areAsked ? await storedPicture(Object(args).id, req) : undefined)
  req.context.receivedPicture = undefined
  if (!file) return
  if (file.data.length === 0) throw empty()

  const format = formatOf(file.data)
  if (!format || !keptTypes.has(format)) throw notAPicture(format)
  if (format === 'pdf') {
    if (!isWholePdf(file.data)) throw brokenPdf()
    req.context.receivedPicture = null
    req.file = { ...file, mimetype: 'application/pdf' }
    return
  }
  const picture = await upright(file.data, format, part)
  const { data } = picture
  req.context.receivedPicture = picture
  req.file = { ...file, data, mimetype: 'image/png', size: data.length }
}

type Stored = { id: string; filename?: string | null; mimeType?: string | null }

async function storedPicture(id: unknown, req: PayloadRequest): Promise<PayloadRequest['file']> {
  const where = { id: { equals: id } }
  const found =
    typeof id === 'string' &&
    (await req.payload.db.findOne<Stored>({ collection: 'media', req, where }))
  if (!found || !found.filename || !found.mimeType?.startsWith('image/')) return undefined

  const data = await readFile(resolve(env.MEDIA_DIR, found.filename)).catch(() => null)
  if (!data) return undefined
  return { data, mimetype: found.mimeType, name: found.filename, size: data.length }
}

type Size = { filename?: string | null; width?: number | null; height?: number | null }
type Document = { id: string; fileNote?: string | null; sizes?: { jpeg?: Size | null } | null }

const stillOnly =
  'Le fichier envoyé était animé\u00a0: le site en montre la première image, qui ne bouge pas.'

/** The record says what became of the file, in words for whoever sent it. */
export const recordsSayWhatBecameOfTheFile: CollectionBeforeChangeHook<Document> = async ({
  context: { receivedPicture: picture },
  data,
}) => {
  if (picture === undefined) return data

  const fileNote = picture?.isAnimated ? stillOnly : null
  const { width, height } = data.sizes?.jpeg ?? {}
  if (!picture?.isTransparent || !width || !height) return { ...data, fileNote }

  picture.jpeg = await jpegOnPaper(picture.data, { width, height })
  const jpeg = { ...data.sizes?.jpeg, filesize: picture.jpeg.length }
  return { ...data, fileNote, sizes: { ...data.sizes, jpeg } }
}

/** Payload has just written its own, where what was transparent is black. */
export const jpegsLieOnPaper: CollectionAfterChangeHook<Document> = async ({
  context: { receivedPicture: picture },
  doc,
}) => {
  const name = doc.sizes?.jpeg?.filename
  if (picture?.jpeg && name) await writeFile(resolve(env.MEDIA_DIR, name), picture.jpeg)
  return doc
}
