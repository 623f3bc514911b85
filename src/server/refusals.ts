import type { IncomingMessage, ServerResponse } from 'node:http'

import { NO_STORE, type Headers } from './headers'

const TITLES: Record<number, string> = {
  400: 'Adresse illisible',
  404: 'Page introuvable',
  405: 'Demande impossible',
  413: 'Envoi trop lourd',
  414: 'Adresse trop longue',
  429: 'Trop d’essais',
  500: 'Un incident est survenu',
  503: 'Le site reprend son souffle',
}

export const SENTENCES = {
  unreadable: 'Cette adresse contient une erreur. Vérifiez-la, ou repartez de l’accueil.',
  tooLong: 'Cette adresse est trop longue. Repartez de l’accueil.',
  missing: 'Cette page n’existe pas, ou plus. Repartez de l’accueil.',
  readOnly: 'Les pages de ce site se lisent : on ne peut rien y envoyer.',
  failed: 'La page n’a pas pu être préparée. Réessayez dans un instant.',
  busy: 'Trop de lecteurs à la fois. Réessayez dans un instant.',
} as const

export type Refusal = { status: number; message: string; headers?: Headers }

/** A short answer in French: JSON in Payload's own shape for the API, a page that needs nothing else otherwise. */
export function refuse(req: IncomingMessage, res: ServerResponse, refusal: Refusal): void {
  if (res.headersSent) return void res.destroy()

  const isApi = req.url?.startsWith('/api') ?? false
  const body = isApi
    ? JSON.stringify({ errors: [{ message: refusal.message }] })
    : barePage(refusal)
  res.writeHead(refusal.status, {
    ...refusal.headers,
    'content-type': isApi ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': NO_STORE,
  })
  if (req.method === 'HEAD') return void res.end()
  if (!hasBody(req) || req.complete) return void res.end(body)
  linger(req, res, body)
}

export const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Closing on somebody who is still sending would lose the answer: read on, for a second, and throw it away. */
function linger(req: IncomingMessage, res: ServerResponse, body: string) {
  const close = () => {
    clearTimeout(timer)
    res.end(() => req.destroy())
  }
  const timer = setTimeout(close, 1000)
  res.write(body)
  req.once('end', close).once('error', close).resume()
}

export function barePage({ status, message }: { status: number; message: string }): string {
  const title = TITLES[status] ?? 'Un incident est survenu'
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${title}</title></head><body style="font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.5rem"><main><h1>${title}</h1><p>${message}</p><p><a href="/">Retour à l’accueil</a></p></main></body></html>`
}
