/** What an answer or a failure says about a link, as one table each, with the sentence for people. */

export type VisitStatus = 'alive' | 'dead' | 'unclear' | 'refused'

/** `detail` is one French sentence that names the host at most, never an address behind it. */
export type Outcome = { status: VisitStatus; detail: string }

type Told = { status: VisitStatus; tell: (host: string, code: number) => string }

const answers: readonly (Told & { when: (code: number) => boolean })[] = [
  {
    when: (code) => code >= 200 && code < 400,
    status: 'alive',
    tell: (host, code) => `${host} répond (${code}).`,
  },
  {
    when: (code) => code === 404,
    status: 'dead',
    tell: (host) => `${host} ne connaît pas cette page (404).`,
  },
  {
    when: (code) => code === 410,
    status: 'dead',
    tell: (host) => `${host} a retiré cette page (410).`,
  },
  {
    when: (code) => code === 429,
    status: 'unclear',
    tell: (host) => `${host} demande de revenir plus tard (429).`,
  },
  {
    when: (code) => code === 401 || code === 403,
    status: 'unclear',
    tell: (host, code) => `${host} n’ouvre pas cette page aux robots (${code})\u00a0: vérifiez-la.`,
  },
  {
    when: (code) => code >= 500,
    status: 'unclear',
    tell: (host, code) => `${host} est en panne (${code})\u00a0: la visite sera refaite.`,
  },
  {
    when: () => true,
    status: 'unclear',
    tell: (host, code) => `${host} donne une réponse inattendue (${code})\u00a0: vérifiez-la.`,
  },
]

const failures: readonly (Told & { when: RegExp })[] = [
  {
    when: /^(ENOTFOUND|ENODATA)$/,
    status: 'dead',
    tell: (host) => `Le nom ${host} n’existe pas, ou plus.`,
  },
  {
    when: /^EAI_AGAIN$/,
    status: 'unclear',
    tell: (host) => `Le nom ${host} n’a pas pu être cherché\u00a0: la visite sera refaite.`,
  },
  {
    when: /^(CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO|HOSTNAME_)/,
    status: 'unclear',
    tell: (host) => `La connexion sécurisée à ${host} n’est pas sûre\u00a0: vérifiez la page.`,
  },
  {
    when: /^ERR_FR_TOO_MANY_REDIRECTS$/,
    status: 'unclear',
    tell: (host) => `${host} renvoie d’adresse en adresse sans fin.`,
  },
  {
    when: /^ECONNREFUSED$/,
    status: 'unclear',
    tell: (host) => `${host} n’accepte pas la connexion\u00a0: la visite sera refaite.`,
  },
  {
    when: /^/,
    status: 'unclear',
    tell: (host) => `La visite de ${host} a échoué\u00a0: elle sera refaite.`,
  },
]

const told = (host: string, code: number, found: Told | undefined): Outcome => ({
  status: found?.status ?? 'unclear',
  detail: found?.tell(host, code) ?? '',
})

export const outcomeOfAnswer = (host: string, code: number): Outcome =>
  told(
    host,
    code,
    answers.find(({ when }) => when(code)),
  )

export function outcomeOfFailure(host: string, error: unknown): Outcome {
  const code = codeOf(error)
  return told(
    host,
    0,
    failures.find(({ when }) => when.test(code)),
  )
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

export const forbiddenToRobots: Outcome = {
  status: 'unclear',
  detail: 'Le site demande aux robots de ne pas visiter cette page.',
}

export const outOfTime = (host: string): Outcome => ({
  status: 'unclear',
  detail: `${host} n’a pas répondu à temps\u00a0: la visite sera refaite.`,
})
