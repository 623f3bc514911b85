import { randomUUID } from 'node:crypto'
import { access, constants, statfs } from 'node:fs/promises'

import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { env } from '@/env'

const LARGEST_BYTES = 12 * 1024 * 1024
const ROOM_TO_KEEP_BYTES = 50 * 1024 * 1024
export const TOO_LARGE = 'Ce fichier dépasse 12 Mo : réduisez-le avant de l’envoyer.'
const PICTURE_FORMATS = ['jpeg', 'png', 'webp', 'heif']

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/avif': 'avif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

const refusal = (message: string, status: number) => new APIError(message, status, null, true)

/** Payload would also fetch a file from an address it is given, past every check below. */
export const filesComeFromTheSender: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'create' && !req.file) throw refusal('Choisissez un fichier à envoyer.', 400)
}

/** Said before anything is written: once half a picture is on a full disk, it is too late. */
export const folderTakesFiles: CollectionBeforeOperationHook = async ({ req }) => {
  if (!req.file) return
  try {
    await access(env.MEDIA_DIR, constants.W_OK)
  } catch {
    throw refusal(
      'Le dossier des médias n’est pas accessible en écriture : prévenez l’administration.',
      507,
    )
  }
  const { bavail, bsize } = await statfs(env.MEDIA_DIR)
  if (bavail * bsize < ROOM_TO_KEEP_BYTES + req.file.size) {
    throw refusal('Le disque des médias est plein : prévenez l’administration.', 507)
  }
}

/** A file is judged by its bytes; its name and its declared type are only what someone says. */
export const filesAreWhatTheySay: CollectionBeforeOperationHook = async ({ req }) => {
  if (!req.file) return
  const { data, mimetype, size } = req.file
  if (size > LARGEST_BYTES) {
    throw refusal(TOO_LARGE, 413)
  }
  const isRight = mimetype === 'application/pdf' ? isPdf(data) : await isPicture(data)
  if (!isRight) {
    throw refusal('Ce fichier n’est pas une image JPEG, PNG, WebP ou AVIF, ni un PDF.', 415)
  }
}

const isPdf = (data: Buffer) => data.subarray(0, 5).toString('latin1') === '%PDF-'

async function isPicture(data: Buffer): Promise<boolean> {
  try {
    const { format, width } = await sharp(data).metadata()
    return Boolean(width && PICTURE_FORMATS.includes(format))
  } catch {
    return false
  }
}

/** Names on disk say nothing and cannot be guessed: a draft's picture is found by nobody. */
export const filesHaveRandomNames: CollectionBeforeOperationHook = ({ req }) => {
  if (req.file) req.file.name = `${randomUUID()}.${extensions[req.file.mimetype] ?? 'bin'}`
}
