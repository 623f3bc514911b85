import type { APIError, CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { refused } from '@/cms/refused'

import { changedFields } from '../../fingerprint'
import { contentIn } from '../content'
import { labelledFields } from '../fieldLabels'
import { isTrusted } from '../trusted'
import { order, turnOf } from './turns'
import { revisionOf, type Place, type Revision } from './revision'
import { contentOfVersion, latestVersion } from './versions'

const CONFLICT = 409
const PRECONDITION_REQUIRED = 428

type Asked = { id?: unknown; data?: Record<string, unknown>; autosave?: boolean }

const unnamed =
  'Dites de quelle version part cet enregistrement : renvoyez le champ « basedOn » reçu avec le document.'

/**
 * A save names the content it started from. If another landed in between, nothing is written: the answer
 * says whose it was and what it changed. Code that calls the Local API may leave the name out.
 */
export const nobodyOverwritesUnseen: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  context,
  req,
}) => {
  const { id, data }: Asked = Object(args)
  if (operation !== 'update' || typeof id !== 'string' || !data) return
  const { basedOn, ...sent } = data
  if (isTrusted(context) || context.step || context.begun === id || saysNothing(sent)) return

  if (typeof basedOn !== 'string' || basedOn === '') {
    if (req.payloadAPI === 'local') return
    throw refused(unnamed, PRECONDITION_REQUIRED)
  }
  const place = { collection: collection.slug, id }
  const revision = await revisionOf(place, req)
  if (!revision?.fingerprint) return
  const turn = order(turnOf(req), revision.savedWith)
  if (turn === 'next' || (turn === 'of another form' && revision.fingerprint === basedOn)) return
  throw await conflictWith(place, { revision, sent: data, req })
}

/** To the trash or out of it: no word is written over. */
const saysNothing = (data: object): boolean =>
  Object.keys(data).every((name) => ['deletedAt', '_status'].includes(name))

type Meeting = { revision: Revision; sent: Record<string, unknown>; req: PayloadRequest }

async function conflictWith(place: Place, { revision, sent, req }: Meeting): Promise<APIError> {
  const { payload } = req
  const latest = await latestVersion(place, req)
  const theirs = latest ? contentOfVersion(place, latest, req) : {}
  const ours = contentIn(payload, place.collection, { ...latest?.version, ...sent })
  const who = revision.savedBy
    ? await payload.db.findOne<{ id: string; name?: string }>({
        collection: 'users',
        req,
        where: { id: { equals: revision.savedBy } },
      })
    : null
  const name = who?.name ?? 'Quelqu’un'
  const sentence = `${name} a enregistré ce contenu entre-temps. Rien n’a été écrasé : comparez, puis enregistrez à nouveau.`
  const conflict = {
    by: name,
    on: revision.savedOn,
    fields: labelledFields(place.collection, changedFields(theirs, ours), req),
    basedOn: revision.fingerprint,
    version: revision.version,
  }
  const error = refused(sentence, CONFLICT)
  return Object.assign(error, { conflict })
}

/**
 * An autosave writes over the autosave before it. Not over somebody else's, nor over a version that a step
 * named: they stay in the history, and this one is added.
 */
export const namedVersionsStay: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, autosave }: Asked = Object(args)
  if (operation !== 'update' || !autosave || typeof id !== 'string') return

  const place = { collection: collection.slug, id }
  const latest = await latestVersion(place, req)
  if (!latest?.autosave) return
  const revision = await revisionOf(place, req)
  const isNamed = revision?.version === revision?.decision?.version
  const isAnothers = revision?.savedBy !== (req.user?.id ?? null)
  if (isNamed || isAnothers) Object.assign(args, { autosave: false })
}
