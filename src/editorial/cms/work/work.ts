import type { Payload, Where } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import { can } from '../../abilities'
import { dayInParis } from '../../days'
import { documentPath } from '../../noticeLinks'
import type { Person } from '../../roles'
import { workListNames, workLists, type WorkListName } from '../../workLists'
import { accountsOf } from '../notices/people'
import type { Revision } from '../revisions/revision'

/** More than a newsroom can have underway; a list that long is read elsewhere. */
const AT_MOST = 1_000

export type WorkItem = {
  key: string
  path: string
  title: string
  /** « Pionnière ou pionnier » … */
  kind: string
  /** Since when it waits. */
  since: string | null
  /** A day, when somebody said by when. */
  dueOn: string | null
  isOverdue: boolean
  scheduledOn: string | null
  /** Who brought it here, by name. */
  by: string | null
}

export type WorkList = { name: WorkListName; title: string; empty: string; items: WorkItem[] }

type Reading = {
  where: (person: Person) => Where
  sort: string
  /** What the database cannot say of lists of people. */
  isMine?: (revision: Revision, person: Person) => boolean
  by: (revision: Revision) => string | null | undefined
}

const wrote = ({ contributors }: Revision, { id }: Person) => contributors?.includes(id) ?? false

const asked = ({ reviewers }: Revision, { id }: Person) =>
  !reviewers?.length || reviewers.includes(id)

const isNotTrashed: Where = { inTrash: { not_equals: true } }
const inStage = (stage: string): Where => ({ and: [{ stage: { equals: stage } }, isNotTrashed] })

const readings: Readonly<Record<WorkListName, Reading>> = {
  'a-relire': {
    where: () => inStage('in-review'),
    sort: 'stageSince',
    isMine: (revision, person) => !wrote(revision, person) && asked(revision, person),
    by: ({ submittedBy }) => submittedBy,
  },
  'a-corriger': {
    where: () => inStage('changes-requested'),
    sort: 'stageSince',
    isMine: (revision, person) => wrote(revision, person) || revision.submittedBy === person.id,
    by: ({ decision }) => decision?.by,
  },
  prets: {
    where: () => ({ and: [inStage('approved'), { scheduledOn: { exists: false } }] }),
    sort: 'stageSince',
    by: ({ approval }) => approval?.by,
  },
  programmes: {
    where: () => ({ and: [{ scheduledOn: { exists: true } }, isNotTrashed] }),
    sort: 'scheduledOn',
    by: ({ schedule }) => schedule?.by,
  },
  urgences: {
    where: () => ({ isUrgent: { equals: true } }),
    sort: 'stageSince',
    isMine: ({ urgent }, { id }) => !urgent?.contributors.includes(id),
    by: ({ urgent }) => urgent?.by,
  },
  brouillons: {
    where: ({ id }) => ({
      and: [inStage('draft'), { hasChanges: { equals: true } }, { contributors: { in: [id] } }],
    }),
    sort: '-savedOn',
    by: ({ savedBy }) => savedBy,
  },
}

/** The lists this person has something to do with, whole, the most pressing first. */
export async function workOf(
  payload: Payload,
  person: Person,
  names: readonly WorkListName[] = workListNames,
  now = new Date(),
): Promise<WorkList[]> {
  const mine = names.filter((name) => can(person, workLists[name].ability))
  const found = await Promise.all(
    mine.map(async (name) => {
      const reading = readings[name]
      return { name, reading, revisions: await read(payload, reading, person) }
    }),
  )
  const ids = found.flatMap(({ reading, revisions }) => revisions.map(reading.by))
  const people = await namesOf(payload, ids)
  return found.map(({ name, reading, revisions }) => ({
    name,
    title: workLists[name].title,
    empty: workLists[name].empty,
    items: revisions.map((revision) => {
      const by = reading.by(revision)
      return itemOf(payload, revision, (by && people.get(by)) || null, now)
    }),
  }))
}

async function read(payload: Payload, { where, sort, isMine }: Reading, person: Person) {
  const { docs } = await payload.db.find<Revision>({
    collection: 'revisions',
    ...noJoins,
    limit: AT_MOST,
    pagination: false,
    sort,
    where: where(person),
  })
  const mine = isMine ? docs.filter((revision) => isMine(revision, person)) : docs
  return oneLineAPackage(mine)
}

/** What waits with another is decided with it. */
function oneLineAPackage(revisions: Revision[]): Revision[] {
  const keys = new Set(revisions.map(({ key }) => key))
  return revisions.filter(({ attachedTo }) => !attachedTo || !keys.has(attachedTo))
}

async function namesOf(payload: Payload, ids: (string | null | undefined)[]) {
  const known = ids.filter((id): id is string => typeof id === 'string')
  const accounts = await accountsOf([...new Set(known)], { payload })
  return new Map(accounts.map(({ id, name }) => [id, name]))
}

function itemOf(payload: Payload, revision: Revision, by: string | null, now: Date): WorkItem {
  const { contentType, document, key, scheduledOn, stage, stageSince, title } = revision
  // A day to have reviewed it by: nobody is late once it is decided.
  const dueOn = stage === 'in-review' ? revision.dueOn : null
  const { labels } = payload.collections[contentType].config
  return {
    key,
    path: documentPath(contentType, document),
    title: title ?? '',
    kind: String(labels.singular),
    since: stageSince ?? null,
    dueOn: dueOn ?? null,
    isOverdue: Boolean(dueOn) && dayInParis(dueOn ?? now) < dayInParis(now),
    scheduledOn: scheduledOn ?? null,
    by,
  }
}
