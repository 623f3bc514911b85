import {
  AuthenticationError,
  FileUploadError,
  LockedAuth,
  MissingFile,
  QueryError,
  ValidationError,
  type AfterErrorHook,
} from 'payload'

import { TOO_LARGE } from '@/content/media/files'

import { Refusal } from './refused'

const WRONG_LOGIN = 'Adresse ou mot de passe incorrect.'
const CONFLICT =
  'Quelqu’un a enregistré ce contenu au même moment. Rechargez la page, puis recommencez.'
const UNASKABLE = 'On ne peut pas filtrer ainsi : un des champs n’existe pas, ou ne se cherche pas.'
const FAILED =
  'Quelque chose n’a pas fonctionné de notre côté. Réessayez ; si cela recommence, prévenez l’administration.'

const BAD_REQUEST = 400
const SERVER_FAULT = 500

/** What each status says to a person, whatever the English that came with it. */
const sentences: Readonly<Record<number, string>> = {
  400: 'Cette demande ne se lit pas : il y manque quelque chose, ou une valeur n’est pas de la bonne sorte.',
  401: 'Connectez-vous.',
  403: 'Vous n’avez pas le droit de faire cela.',
  404: 'Rien ne se trouve à cette adresse : ce contenu n’existe pas, ou n’existe plus.',
  405: 'Cela ne se fait pas à cette adresse.',
  409: CONFLICT,
  413: TOO_LARGE,
  501: 'Cela ne se fait pas à cette adresse.',
}

type Answer = { status: number; message: string }

export const sentenceFor = (status: number): string =>
  sentences[status] ?? (status < SERVER_FAULT ? sentences[BAD_REQUEST] : undefined) ?? FAILED

const isWriteConflict = (error: Error) =>
  'code' in error && (error.code === 112 || error.code === 'SQLITE_BUSY')

/** A locked account and a wrong password answer alike: the difference tells which accounts exist. */
const isWrongLogin = (error: Error) =>
  error instanceof LockedAuth || error instanceof AuthenticationError

/** Payload translates these. */
const speaksFrench = (error: Error): error is FileUploadError =>
  error instanceof MissingFile || error instanceof FileUploadError

/** What a person is told of an error; a failure of ours tells nothing of what is inside. */
function answerTo(error: Error): Answer {
  if (isWrongLogin(error)) return { status: 401, message: WRONG_LOGIN }
  if (isWriteConflict(error)) return { status: 409, message: CONFLICT }
  if (error instanceof Refusal || speaksFrench(error)) return error
  if (error instanceof QueryError) return { status: BAD_REQUEST, message: UNASKABLE }
  const status = 'status' in error ? Number(error.status) : SERVER_FAULT
  return { status, message: sentenceFor(status) }
}

export const answersInFrench: AfterErrorHook = ({ error }) => {
  // It speaks French, and says more: what is wrong with which field.
  if (error instanceof ValidationError) return undefined
  const { status, message } = answerTo(error)
  // Whose save was first, and what it changed: the form offers a choice with it.
  const data = 'conflict' in error ? { conflict: error.conflict } : undefined
  return { status, response: { errors: [{ message, data }] } }
}
