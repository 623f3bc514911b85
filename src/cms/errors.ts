import { APIError, type AfterErrorHook } from 'payload'

import { TOO_LARGE } from '@/content/media/files'

const WRONG_LOGIN = 'Adresse ou mot de passe incorrect.'
const CONFLICT =
  'Quelqu’un a enregistré ce contenu au même moment. Rechargez la page, puis recommencez.'

const LOCKED =
  'Quelqu’un d’autre modifie ce contenu en ce moment. Ouvrez-le dans l’administration pour voir qui, ou réessayez dans quelques minutes.'

type Answer = { status: number; message: string }

/** « Locked »: somebody has the document open. */
const HELD = 423

const isWriteConflict = (error: Error) =>
  'code' in error && (error.code === 112 || error.code === 'SQLITE_BUSY')

/** Payload stops reading a body by itself, in English, before any hook could speak. */
const isTooLarge = (error: Error) => 'status' in error && error.status === 413

/** Errors whose usual answer says too much, or says nothing a person could act on. */
function answerTo(error: Error): Answer | undefined {
  // A locked account and a wrong password answer alike: the difference tells which accounts exist.
  if (error.name === 'LockedAuth') return { status: 401, message: WRONG_LOGIN }
  if (error.name === 'AuthenticationError') return { status: 401, message: WRONG_LOGIN }
  if (isTooLarge(error)) return { status: 413, message: TOO_LARGE }
  if ('status' in error && error.status === HELD) return { status: HELD, message: LOCKED }
  if (isWriteConflict(error)) return { status: 409, message: CONFLICT }
  // Payload tells errors by the name of their class, which the built server shortens to nothing.
  if (error instanceof APIError && error.isPublic && !error.data) return error
  return undefined
}

export const answersInFrench: AfterErrorHook = ({ error }) => {
  const answer = answerTo(error)
  // Whose save was first, and what it changed: the form offers a choice with it.
  const data = 'conflict' in error ? { conflict: error.conflict } : undefined
  return (
    answer && { status: answer.status, response: { errors: [{ message: answer.message, data }] } }
  )
}
