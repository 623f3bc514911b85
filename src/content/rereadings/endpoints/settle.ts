import { type Endpoint, type PayloadRequest, type Where } from 'payload'

import { refused } from '@/cms/refused'
import { inTransaction } from '@/cms/databases/inTransaction'
import { can } from '@/editorial/abilities'
import type { User } from '@/payload-types'

const notYours = 'Votre rôle ne permet pas de relire un texte : demandez à la rédaction.'
const gone = 'Cette marque n’existe plus : le chiffre a repris la formulation qui avait été lue.'
const markedAgain =
  'Le chiffre a encore changé depuis : ce texte est déjà de nouveau dans la liste des textes à relire.'

type Mark = { id: string; key: string; settledBy?: string | null; settledOn?: string | null }
type Settling = Pick<Mark, 'settledBy' | 'settledOn'>

/** « Relu » : somebody read the sentence again with the new wording. The first who said so stays. */
export const settle: Endpoint = {
  path: '/:id/settle',
  method: 'post',
  handler: (req) =>
    change(req, async (mark, person) =>
      mark.settledOn ? null : { settledBy: person.id, settledOn: new Date().toISOString() },
    ),
}

/** Puts the mark back, for whoever set it aside by mistake. */
export const takeBackSettling: Endpoint = {
  path: '/:id/settle',
  method: 'delete',
  handler: (req) =>
    change(req, async (mark, person) => {
      if (!mark.settledOn || mark.settledBy !== person.id) return null
      if (await isMarkedAgain(mark, req)) throw refused(markedAgain, 409)
      return { settledBy: null, settledOn: null }
    }),
}

type Decision = (mark: Mark, person: User) => Promise<Settling | null>

async function change(req: PayloadRequest, decide: Decision): Promise<Response> {
  const { user: person } = req
  if (!person || !can(person, 'write')) throw refused(notYours, 403)

  const settled = await inTransaction(req, async () => {
    const mark = await markOf(req)
    const data = await decide(mark, person)
    if (!data) return mark
    await req.payload.db.updateOne({ collection: 'rereadings', id: mark.id, data, req })
    return data
  })
  return Response.json({ settledOn: settled.settledOn ?? null })
}

async function markOf(req: PayloadRequest): Promise<Mark> {
  const mark = await req.payload.db.findOne<Mark>({
    collection: 'rereadings',
    req,
    where: { id: { equals: String(req.routeParams?.id) } },
  })
  if (!mark) throw refused(gone, 404)
  return mark
}

async function isMarkedAgain({ id, key }: Mark, req: PayloadRequest): Promise<boolean> {
  const where: Where = {
    and: [{ key: { equals: key } }, { id: { not_equals: id } }, { settledOn: { exists: false } }],
  }
  const { totalDocs } = await req.payload.db.count({ collection: 'rereadings', req, where })
  return totalDocs > 0
}
