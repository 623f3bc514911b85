'use client'

import type { Discussion } from '../../comments'
import { sendJson } from '../sendJson'
import { useAnswer } from '../useAnswer'

/** Sends a word; the sentence of its refusal, or null and the id once it is kept. */
export type Send = (
  method: 'POST' | 'PATCH',
  path: string,
  body?: object,
) => Promise<{ refusal: string } | { id: string }>

const FAILED =
  'L’envoi n’a pas abouti\u00a0: votre texte est gardé. Vérifiez la connexion, puis recommencez.'

/** What is said about a document, and how to say something. */
export function useDiscussion(collection: string, id: string) {
  const base = `/api/${collection}/${id}/comments`
  const { answer: discussion, hasFailed, reload } = useAnswer<Discussion>(base)

  const send: Send = async (method, path, body = {}) => {
    const url = `${base}${path}`
    const result = await sendJson<{ id: string }>({ method, url, body, whenCut: FAILED })
    if ('refusal' in result) return result
    await reload()
    return result.answer
  }
  return { discussion, hasFailed, reload, send }
}
