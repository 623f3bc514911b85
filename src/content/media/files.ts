import { randomUUID } from 'node:crypto'
import { access, constants, statfs } from 'node:fs/promises'

import type { CollectionBeforeOperationHook } from 'payload'

import { refused } from '@/cms/refused'
import { typeset } from '@/content/impact-metrics/typography'
import { env } from '@/env'

const LARGEST_BYTES = 12 * 1024 * 1024
const ROOM_TO_KEEP_BYTES = 50 * 1024 * 1024
export const TOO_LARGE = typeset('Ce fichier dépasse 12 Mo : réduisez-le avant de l’envoyer.')

const NOTHING_SENT = 400
const TOO_MUCH = 413
const NO_ROOM = 507

/** Payload would also fetch a file from an address it is given, past every check below. */
export const filesComeFromTheSender: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'create' && !req.file) {
    throw refused('Choisissez un fichier à envoyer.', NOTHING_SENT)
  }
}

export const filesAreOfASizeToSend: CollectionBeforeOperationHook = ({ req }) => {
  if (req.file && req.file.size > LARGEST_BYTES) throw refused(TOO_LARGE, TOO_MUCH)
}

/** Said before anything is written: once half a picture is on a full disk, it is too late. */
export const folderTakesFiles: CollectionBeforeOperationHook = async ({ req }) => {
  if (!req.file) return
  try {
    await access(env.MEDIA_DIR, constants.W_OK)
  } catch {
    throw refused(
      'Le dossier des médias n’est pas accessible en écriture : prévenez l’administration.',
      NO_ROOM,
    )
  }
  const { bavail, bsize } = await statfs(env.MEDIA_DIR)
  if (bavail * bsize < ROOM_TO_KEEP_BYTES + req.file.size) {
    throw refused('Le disque des médias est plein : prévenez l’administration.', NO_ROOM)
  }
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
}

/** Names on disk say nothing and cannot be guessed: a draft's picture is found by nobody. */
export const filesHaveRandomNames: CollectionBeforeOperationHook = ({ req }) => {
  if (req.file) req.file.name = `${randomUUID()}.${extensions[req.file.mimetype] ?? 'bin'}`
}
