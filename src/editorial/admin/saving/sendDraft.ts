import type { How, Outcome } from './saveQueue'

export type Acknowledged = Record<string, unknown> & { id: string; updatedAt: string }
type Answer = Outcome | { kind: 'acknowledged'; doc: Acknowledged }

type Sending = {
  path: string
  body: object
  how: How
  /** Which form sends it, and which of its saves this is. */
  turn: string
}

const PATIENCE_MS = 30_000

const UNREACHABLE =
  'pas de réponse du serveur. Gardez cette page ouverte\u00a0: l’enregistrement est retenté.'
const TROUBLED =
  'le serveur a rencontré une difficulté. Gardez cette page ouverte\u00a0: l’enregistrement est retenté.'
const SIGNED_OUT =
  'vous n’êtes plus connecté. Reconnectez-vous dans un autre onglet\u00a0: vos mots restent ici, et s’enregistrent ensuite.'
const REFUSED = 'le serveur a refusé ce contenu.'

/** One save of a draft, and what became of it. */
export async function sendDraft({ path, body, how, turn }: Sending): Promise<Answer> {
  const flags = how === 'automatic' ? '&autosave=true' : ''
  const answer = await fetch(`${path}?draft=true&depth=0&fallback-locale=null${flags}`, {
    body: JSON.stringify(body),
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-Form-Turn': turn },
    method: 'PATCH',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  // An answer that was cut on its way is none.
  const said = await answer?.json().catch(() => null)
  if (!answer || !said) return { kind: 'missed', reason: UNREACHABLE }
  if (answer.ok) return { kind: 'acknowledged', doc: said.doc }
  return whyNot(answer.status, said)
}

type Fault = { conflict?: object; errors?: { message?: string }[] }
type Refusal = { errors?: { message?: string; data?: Fault }[] }

async function whyNot(status: number, { errors = [] }: Refusal): Promise<Outcome> {
  const [error] = errors
  const faults = error?.data?.errors?.map(({ message }) => message) ?? []
  const reason = [error?.message ?? REFUSED, ...faults].join(' ')
  if (error?.data?.conflict) return { kind: 'conflict', reason }
  if (status >= 500 || status === 429 || status === 409) return { kind: 'missed', reason: TROUBLED }
  if ((status === 401 || status === 403) && !(await isSignedIn())) {
    return { kind: 'missed', reason: SIGNED_OUT }
  }
  return { kind: 'refused', reason }
}

async function isSignedIn(): Promise<boolean> {
  const answer = await fetch('/api/users/me', { credentials: 'same-origin' }).catch(() => null)
  const said = await answer?.json().catch(() => null)
  // Without an answer, nothing says that the session ended.
  return said === null || said === undefined || Boolean(said.user)
}
