'use client'

import type { NewPreviewLink, PreviewLink } from '../../previewLinks'
import { sendJson } from '../sendJson'
import { useAnswer } from '../useAnswer'

export type NewLink = { days: number; recipient: string }

const whenCut =
  'La demande n’a pas abouti\u00a0: vérifiez la connexion, puis recommencez. Rien n’a changé.'

/** The preview links of a document, and what one may do with them. */
export function usePreviewLinks(collection: string, id: string) {
  const base = `/api/${collection}/${id}/preview-links`
  const { answer, hasFailed, reload } = useAnswer<{ links: PreviewLink[] }>(base)

  const send = async <T>(path: string, body?: object) => {
    const result = await sendJson<T>({ method: 'POST', url: `${base}${path}`, body, whenCut })
    if ('answer' in result) await reload()
    return result
  }
  return {
    links: answer?.links ?? null,
    hasFailed,
    reload,
    create: (asked: NewLink) => send<NewPreviewLink>('', asked),
    revoke: (link: string) => send<{ message: string }>(`/${link}/revoke`),
  }
}
