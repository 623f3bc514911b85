import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  RequestContext,
} from 'payload'

import { noJoins } from '@/cms/databases/noJoins'
import { refused } from '@/cms/refused'

import { can } from '../abilities'
import {
  abilityFor,
  intentOf,
  neverAllowed,
  onlyBySteps,
  refusals,
  type Intent,
  type Write,
} from '../writes'
import { mayReachReaders } from './trusted'

const FORBIDDEN = 403

/** The arguments of a Payload write that decide what happens to live content. */
type WriteArguments = {
  autosave?: boolean
  data?: { id?: unknown; _status?: 'draft' | 'published'; deletedAt?: unknown }
  draft?: boolean
  duplicateFromID?: unknown
  id?: unknown
  unpublishAllLocales?: boolean
}

/**
 * Every write passes here, whatever its door: REST, Local API with or without access control, bulk,
 * duplicate, restore. Access control cannot say this: it never sees the `draft` argument, which
 * decides whether a write lands on the live document.
 */
export const onlyTheEntitledTouchLiveContent: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
  context,
}) => {
  if (!isWrite(operation)) return
  const asked: WriteArguments = Object(args)
  const isTrashed = await isInTrash({ collection: collection.slug, id: asked.id, req })
  const write = readWrite(asked, operation, isTrashed)
  const intent = intentOf(write)

  if (!mayReachReaders(context) && !can(req.user, abilityFor[intent])) {
    throw refused(refusals[intent], FORBIDDEN)
  }
  const shut = neverAllowed(write, intent) ?? onlyByAStep(intent, context)
  if (shut) throw refused(shut, FORBIDDEN)

  Object.assign(args, rewrites[intent](withoutChosenId(asked, operation, context)))
}

/** What readers see moves by a step, which has asked for an approval; whatever the rights of who writes. */
const onlyByAStep = (intent: Intent, context: RequestContext): string | undefined =>
  mayReachReaders(context) ? undefined : onlyBySteps[intent]

/** An id that came with the data could be that of an erased document, whose old address would follow it. */
function withoutChosenId(
  asked: WriteArguments,
  operation: Write['operation'],
  context: RequestContext,
): WriteArguments {
  if (operation !== 'create' || context.keepsIds || !asked.data) return asked
  return { ...asked, data: { ...asked.data, id: undefined } }
}

const isWrite = (operation: string): operation is Write['operation'] =>
  ['create', 'update', 'restoreVersion', 'delete'].includes(operation)

type Place = { collection: CollectionSlug; id: unknown; req: PayloadRequest }

async function isInTrash({ collection, id, req }: Place): Promise<boolean> {
  if (id === undefined) return false
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<{ id: string; deletedAt?: string | null }>({
    collection,
    req,
    where,
    ...noJoins,
  })
  return Boolean(row?.deletedAt)
}

function readWrite(args: WriteArguments, operation: Write['operation'], isTrashed: boolean): Write {
  const inBulk = operation === 'update' && args.id === undefined
  return {
    operation,
    asDraft: args.draft === true,
    status: args.data?._status,
    inBulk,
    duplicates: args.duplicateFromID !== undefined && args.duplicateFromID !== null,
    trashes: trashing(args.data?.deletedAt, inBulk || isTrashed),
  }
}

/** The admin sends whole documents, an empty `deletedAt` among them: it takes out only what is in. */
function trashing(deletedAt: unknown, mayBeIn: boolean): boolean | undefined {
  if (deletedAt) return true
  return deletedAt !== undefined && mayBeIn ? false : undefined
}

const withStatus = ({ data }: WriteArguments, _status: 'draft' | 'published') => ({
  data: { ...data, _status },
})

/**
 * What the arguments become, so that the same intent has the same effect through every door.
 * A plain save without `draft=true` would unpublish, or publish, whatever was saved last: it becomes
 * a draft. Trashing leaves as a draft, so that coming back never puts unread text online.
 */
const rewrites: Record<Intent, (args: WriteArguments) => Partial<WriteArguments> & object> = {
  // Either flag left on would write over the last version, the published one, instead of adding to it.
  save: (args) =>
    args.data ? { ...withStatus(args, 'draft'), draft: true, unpublishAllLocales: false } : {},
  publish: (args) => ({
    ...withStatus(args, 'published'),
    autosave: false,
    draft: false,
    unpublishAllLocales: false,
  }),
  // Limits validation to the status: an unfinished draft must not keep a page online.
  withdraw: (args) => ({ ...withStatus(args, 'draft'), draft: false, unpublishAllLocales: true }),
  trash: (args) => ({ ...withStatus(args, 'draft'), draft: false }),
  untrash: (args) => ({ ...withStatus(args, 'draft'), draft: false }),
  erase: () => ({}),
}
