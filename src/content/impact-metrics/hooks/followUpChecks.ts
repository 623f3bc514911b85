import type { PayloadRequest } from 'payload'

import { siteFindingOfFigure, type SiteFinding } from '../checks/site'
import { isExpiredTarget } from '../model'
import { typeset } from '../typography'

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })

/** What « Chiffres à revoir » holds: figures past their day, sources that no longer answer, texts to reread. */
export async function followUpChecks(req: PayloadRequest, today: string): Promise<SiteFinding[]> {
  return [
    ...(await staleFigures(req, today)),
    ...(await deadLinks(req)),
    ...(await rereadings(req)),
  ]
}

const everything = { overrideAccess: true, pagination: false } as const

async function staleFigures(req: PayloadRequest, today: string): Promise<SiteFinding[]> {
  const { docs } = await req.payload.find({
    ...everything,
    collection: 'follow-ups',
    depth: 1,
    req,
    where: { reviewBy: { less_than: today } },
  })
  return docs.flatMap(({ metric, reviewBy }) => {
    // An expired target is told once, with the figures of its subject.
    if (typeof metric === 'string' || isExpiredTarget(metric, today)) return []
    const message = typeset(`À revoir depuis le ${day.format(new Date(reviewBy ?? today))}.`)
    return [siteFindingOfFigure({ kind: 'stale', where: metric.wording ?? metric.id, message })]
  })
}

async function deadLinks(req: PayloadRequest): Promise<SiteFinding[]> {
  const { docs } = await req.payload.find({
    ...everything,
    collection: 'follow-ups',
    depth: 1,
    req,
    where: { 'link.state': { equals: 'dead' } },
  })
  return docs.flatMap(({ metric, link }) => {
    if (typeof metric === 'string') return []
    const message = link?.detail ?? 'L’adresse de la source ne répond plus.'
    return [siteFindingOfFigure({ kind: 'dead-link', where: metric.wording ?? metric.id, message })]
  })
}

async function rereadings(req: PayloadRequest): Promise<SiteFinding[]> {
  const { docs } = await req.payload.find({
    ...everything,
    collection: 'rereadings',
    depth: 1,
    req,
    where: { settledOn: { exists: false } },
  })
  return docs.map(({ document, before, after }) => {
    const { name, title }: { name?: string; title?: string } = Object(document.value)
    const message = typeset(`Cite « ${before} », qui se lit maintenant « ${after} ».`)
    return siteFindingOfFigure({ kind: 'to-reread', where: name ?? title ?? '…', message })
  })
}
