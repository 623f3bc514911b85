import type { AfterErrorHook } from 'payload'

const WRONG_LOGIN = 'Adresse ou mot de passe incorrect.'
const CONFLICT =
  'Quelqu’un a enregistré ce contenu au même moment. Rechargez la page, puis recommencez.'

type Answer = { status: number; message: string }

const isWriteConflict = (error: Error) =>
  'code' in error && (error.code === 112 || error.code === 'SQLITE_BUSY')

/** Errors whose usual answer says too much, or says nothing a person could act on. */
function answerTo(error: Error): Answer | undefined {
  // A locked account and a wrong password answer alike: the difference tells which accounts exist.
  if (error.name === 'LockedAuth') return { status: 401, message: WRONG_LOGIN }
  if (error.name === 'AuthenticationError') return { status: 401, message: WRONG_LOGIN }
  if (isWriteConflict(error)) return { status: 409, message: CONFLICT }
  return undefined
}

export const answersInFrench: AfterErrorHook = ({ error }) => {
  const answer = answerTo(error)
  return answer && { status: answer.status, response: { errors: [{ message: answer.message }] } }
}
