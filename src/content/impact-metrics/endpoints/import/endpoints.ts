import type { Endpoint, PayloadRequest } from 'payload'

import { inTransaction } from '@/cms/databases/inTransaction'
import { refused } from '@/cms/refused'
import { can } from '@/editorial/abilities'

import { counted, type ImportReport } from '../../importing'
import { decide, type Decision } from './decide'
import { modelFile } from './modelFile'
import { refusedLines } from './refusedLines'
import { afterOtherImports } from './turns'
import { readUpload } from './upload'
import { writeDrafts } from './write'

const FORBIDDEN = 403
const CONFLICT = 409
const UNREADABLE = 422
const UNAVAILABLE = 503

function onlyWriters(req: PayloadRequest): void {
  if (can(req.user, 'write')) return
  throw refused('Votre rôle ne permet pas d’écrire des contenus.', FORBIDDEN)
}

/** A dry run: reads the file, writes nothing, and says what would become of each row. */
export const planFigures: Endpoint = {
  path: '/import/plan',
  method: 'post',
  handler: async (req) => {
    onlyWriters(req)
    const upload = await readUpload(req)
    if ('refusal' in upload) throw refused(upload.refusal, UNREADABLE)

    const { plan } = await decide(upload, req)
    return Response.json(plan)
  },
}

/** The lines that would be refused, with their reasons: to be corrected and sent again. */
export const refusedFigures: Endpoint = {
  path: '/import/refused',
  method: 'post',
  handler: async (req) => {
    onlyWriters(req)
    const upload = await readUpload(req)
    if ('refusal' in upload) throw refused(upload.refusal, UNREADABLE)

    const { fates } = await decide(upload, req)
    return csvFile('lignes-refusees.csv', await refusedLines(upload, fates))
  },
}

const csvFile = (name: string, content: string) =>
  new Response(content, {
    headers: {
      'content-disposition': `attachment; filename=${name}`,
      'content-type': 'text/csv; charset=utf-8; header=present',
    },
  })

/** `?token=` of the dry run, with the same file and `numbers`, the answers about its numbers; `&skipRefused=true` to leave refused rows out. */
export const applyFigures: Endpoint = {
  path: '/import/apply',
  method: 'post',
  handler: async (req) => {
    onlyWriters(req)
    const token = req.searchParams.get('token') ?? ''
    const skipsRefused = req.searchParams.get('skipRefused') === 'true'
    const upload = await readUpload(req)
    if ('refusal' in upload) throw refused(upload.refusal, UNREADABLE)

    const work = async (): Promise<ImportReport> => {
      const decision = await decide(upload, req)
      mayApply(decision, { token, skipsRefused })
      return writeDrafts(decision.fates, req)
    }
    const written = afterOtherImports(() => inTransaction(req, work))
    return Response.json(await written.catch(explain))
  },
}

/** An empty file to fill in: every heading, what each column holds, and an example. */
export const modelOfFigures: Endpoint = {
  path: '/import/model',
  method: 'get',
  handler: async (req) => {
    onlyWriters(req)
    return csvFile('modele-chiffres.csv', await modelFile())
  },
}

const moved = 'La base a changé depuis l’essai\u00a0: recommencez l’essai.'

type Asked = { token: string; skipsRefused: boolean }

function mayApply({ plan }: Decision, { token, skipsRefused }: Asked): void {
  const { counts } = plan
  if (plan.token !== token) throw refused(moved, CONFLICT)
  if (counts.refuse > 0 && plan.obstacle === null && !skipsRefused) {
    throw refused(
      `${counted(counts.refuse, 'ligne refusée', 'lignes refusées')}\u00a0: corrigez le fichier, ou demandez à importer les autres sans elles.`,
      UNREADABLE,
    )
  }
  if (plan.obstacle) throw refused(plan.obstacle, UNREADABLE)
}

/** MongoDB ends by itself a transaction that lasts. */
const NO_SUCH_TRANSACTION = 251

function explain(error: unknown): never {
  if (Object(error).code !== NO_SUCH_TRANSACTION) throw error
  throw refused(
    'L’import a pris trop de temps, et rien n’a été écrit\u00a0: découpez le fichier en plusieurs, ou réessayez quand le site est moins occupé.',
    UNAVAILABLE,
  )
}
