import type { Payload } from 'payload'

import type { Pioneer } from '@/payload-types'

import type { Colleague } from './people'
import type { Call } from './rest'
import { aPioneer } from './writings'

/** What the document is when somebody knocks. */
export type Situation = 'draft' | 'live' | 'live with a newer draft' | 'trashed'

/** What comes of it for people who may write but not publish. Everybody else is refused, always. */
export type Outcome = 'refused' | 'saved as a draft' | 'created as a draft'

export type Subject = { id: string; published?: string; newerDraft?: string }
export type Asking = { user: Colleague | null; overrideAccess: boolean }

export type Door = {
  attempt: string
  on: Situation
  forWriters: Outcome
  rest?: (subject: Subject) => Call
  local?: (payload: Payload, subject: Subject, asking: Asking) => Promise<unknown>
  /** Access control refuses it to everybody: only a call that overrides it meets the guard. */
  isClosed?: true
}

type Ways = Pick<Door, 'rest' | 'local' | 'isClosed'>
type Data = Partial<Pioneer>
type Flags = {
  autosave?: boolean
  draft?: boolean
  overrideLock?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: 'fr'
  trash?: boolean
  unpublishAllLocales?: boolean
}

const collection = 'pioneers' as const
const now = '2026-01-01T00:00:00.000Z'
const published = 'published' as const
const draft = 'draft' as const

const query = (flags: object) =>
  new URLSearchParams(
    Object.entries(flags).map(([name, value]) => [name, String(value)]),
  ).toString()

const saving = (data: Data, flags: Flags = {}): Ways => ({
  rest: ({ id }) => ['PATCH', `/api/pioneers/${id}?${query(flags)}`, data],
  local: (payload, { id }, asking) =>
    payload.update({ collection, id, data, ...Object(flags), ...asking }),
})

const creating = (data: Data, flags: Flags = {}): Ways => ({
  rest: () => ['POST', `/api/pioneers?${query(flags)}`, { ...aPioneer(), ...data }],
  local: (payload, _, asking) =>
    payload.create({ collection, data: { ...aPioneer(), ...data }, ...Object(flags), ...asking }),
})

const duplicating = (data: Data, flags: Flags = {}): Ways => ({
  rest: ({ id }) => ['POST', `/api/pioneers/${id}/duplicate?${query(flags)}`, data],
  local: (payload, { id }, asking) =>
    payload.duplicate({ collection, id, data, ...Object(flags), ...asking }),
})

const inBulk = (data: Data, flags: Flags = {}): Ways => ({
  isClosed: true,
  rest: ({ id }) => ['PATCH', `/api/pioneers?where[id][equals]=${id}&${query(flags)}`, data],
  local: async (payload, { id }, asking) => {
    const { errors } = await payload.update({
      collection,
      data,
      where: { id: { equals: id } },
      ...Object(flags),
      ...asking,
    })
    if (errors.length > 0) throw new Error(errors[0]?.message)
  },
})

type Version = 'published' | 'newerDraft'

const restoringByRest = (which: Version, flags: Flags = {}): Ways => ({
  rest: (subject) => ['POST', `/api/pioneers/versions/${subject[which]}?${query(flags)}`],
})

/** The Local API has no way to restore as a draft. */
const restoringByLocalApi = (which: Version): Ways => ({
  local: (payload, subject, asking) =>
    payload.restoreVersion({ collection, id: subject[which] ?? '', ...asking }),
})

type Row = [attempt: string, on: Situation, forWriters: Outcome, ways: Ways]

/** Every way to what readers see that Payload 3.90 has, by REST and by its Local API. */
const rows: Row[] = [
  ['publish it', 'draft', 'refused', saving({ _status: published })],
  [
    'publish it, saying draft=true',
    'draft',
    'refused',
    saving({ _status: published }, { draft: true }),
  ],
  [
    'publish it by autosave',
    'draft',
    'refused',
    saving({ _status: published }, { draft: true, autosave: true }),
  ],
  [
    'publish it over a lock',
    'draft',
    'refused',
    saving({ _status: published }, { overrideLock: true }),
  ],
  [
    'publish it in all languages',
    'draft',
    'refused',
    saving({ _status: published }, { publishAllLocales: true }),
  ],
  [
    'publish it in one language',
    'draft',
    'refused',
    saving({ _status: published }, { publishSpecificLocale: 'fr' }),
  ],
  [
    'publish it by a language flag alone',
    'draft',
    'saved as a draft',
    saving({ headline: 'Après' }, { publishAllLocales: true }),
  ],
  ['publish it with others, by a filter', 'draft', 'refused', inBulk({ _status: published })],
  [
    'publish it with others, as drafts',
    'draft',
    'refused',
    inBulk({ _status: published }, { draft: true }),
  ],
  [
    'publish it as the form of the admin does, with all its fields',
    'draft',
    'refused',
    saving({ ...aPioneer(), deletedAt: null, _status: published }),
  ],
  [
    'publish it with a pretended method',
    'draft',
    'refused',
    {
      rest: ({ id }) => [
        'POST',
        `/api/pioneers/${id}`,
        { _status: published },
        { 'X-HTTP-Method-Override': 'PATCH', 'X-Payload-HTTP-Method-Override': 'PATCH' },
      ],
    },
  ],
  [
    'publish it with PUT',
    'draft',
    'refused',
    { rest: ({ id }) => ['PUT', `/api/pioneers/${id}`, { _status: published }] },
  ],
  [
    'publish it with a list for a status',
    'draft',
    'refused',
    // By REST only: in code, the compiler refuses it.
    { rest: saving({ ...Object({ _status: [published] }), headline: 'Après' }).rest },
  ],

  ['create another as published', 'live', 'refused', creating({ _status: published })],
  [
    'create another as published, saying draft=true',
    'live',
    'refused',
    creating({ _status: published }, { draft: true }),
  ],
  ['create another without a status', 'live', 'created as a draft', creating({})],
  [
    'create another in all languages',
    'live',
    'created as a draft',
    creating({}, { publishAllLocales: true }),
  ],

  ['change it', 'live', 'saved as a draft', saving({ headline: 'Après' })],
  [
    'change it, saying draft=true',
    'live',
    'saved as a draft',
    saving({ headline: 'Après' }, { draft: true }),
  ],
  [
    'change it by autosave without draft',
    'live',
    'saved as a draft',
    saving({ headline: 'Après' }, { autosave: true }),
  ],
  [
    'change it as if it came out of the trash',
    'live',
    'saved as a draft',
    saving({ headline: 'Après', deletedAt: null }),
  ],
  [
    'change it and say published',
    'live',
    'refused',
    saving({ headline: 'Après', _status: published }),
  ],
  ['change it with others, by a filter', 'live', 'saved as a draft', inBulk({ headline: 'Après' })],
  ['withdraw it', 'live', 'refused', saving({ _status: draft })],
  [
    'withdraw it as if it came out of the trash',
    'live',
    'refused',
    saving({ deletedAt: null, _status: draft }),
  ],
  [
    'withdraw it as the admin does',
    'live',
    'refused',
    saving({ _status: draft }, { unpublishAllLocales: true }),
  ],
  [
    'withdraw it by a language flag alone',
    'live',
    'saved as a draft',
    saving({ headline: 'Après' }, { unpublishAllLocales: true }),
  ],
  ['withdraw it with others', 'live', 'refused', inBulk({ _status: draft })],
  ['duplicate it', 'live', 'created as a draft', duplicating({})],
  ['duplicate it as published', 'live', 'created as a draft', duplicating({ _status: published })],
  [
    'duplicate it, saying draft=false',
    'live',
    'created as a draft',
    duplicating({}, { draft: false }),
  ],
  ['trash it', 'live', 'refused', saving({ deletedAt: now })],
  ['trash it as a draft', 'live', 'refused', saving({ deletedAt: now }, { draft: true })],
  ['trash it with others', 'live', 'refused', inBulk({ deletedAt: now })],
  [
    'delete it',
    'live',
    'refused',
    {
      rest: ({ id }) => ['DELETE', `/api/pioneers/${id}`],
      local: (payload, { id }, asking) => payload.delete({ collection, id, ...asking }),
    },
  ],
  [
    'delete it with others',
    'live',
    'refused',
    {
      rest: ({ id }) => ['DELETE', `/api/pioneers?where[id][equals]=${id}`],
      local: (payload, { id }, asking) =>
        payload.delete({ collection, where: { id: { equals: id } }, ...asking }),
    },
  ],

  ['change it', 'live with a newer draft', 'saved as a draft', saving({ headline: 'Après' })],
  ['publish it', 'live with a newer draft', 'refused', saving({ _status: published })],
  ['withdraw it', 'live with a newer draft', 'refused', saving({ _status: draft })],
  ['trash it', 'live with a newer draft', 'refused', saving({ deletedAt: now })],
  [
    'change it with others, by a filter',
    'live with a newer draft',
    'saved as a draft',
    inBulk({ headline: 'Après' }),
  ],
  ['duplicate it', 'live with a newer draft', 'created as a draft', duplicating({})],
  [
    'restore the draft',
    'live with a newer draft',
    'saved as a draft',
    restoringByRest('newerDraft'),
  ],
  ['restore the draft', 'live with a newer draft', 'refused', restoringByLocalApi('newerDraft')],
  [
    'restore the draft, saying draft=true',
    'live with a newer draft',
    'saved as a draft',
    restoringByRest('newerDraft', { draft: true }),
  ],
  [
    'restore the published version',
    'live with a newer draft',
    'saved as a draft',
    restoringByRest('published'),
  ],
  [
    'restore the published version',
    'live with a newer draft',
    'refused',
    restoringByLocalApi('published'),
  ],
  [
    'restore the published version, saying draft=true',
    'live with a newer draft',
    'saved as a draft',
    restoringByRest('published', { draft: true }),
  ],

  ['take it out of the trash', 'trashed', 'refused', saving({ deletedAt: null }, { trash: true })],
  [
    'take it out of the trash with an empty date',
    'trashed',
    'refused',
    saving({ deletedAt: '' }, { trash: true, draft: true }),
  ],
  [
    'take it out of the trash, published',
    'trashed',
    'refused',
    saving({ deletedAt: null, _status: published }, { trash: true }),
  ],
  [
    'take it out of the trash as a draft',
    'trashed',
    'refused',
    saving({ deletedAt: null }, { trash: true, draft: true }),
  ],
  [
    'publish it in the trash',
    'trashed',
    'refused',
    saving({ _status: published }, { trash: true }),
  ],
  [
    'delete it for good',
    'trashed',
    'refused',
    {
      rest: ({ id }) => ['DELETE', `/api/pioneers/${id}?trash=true`],
      local: (payload, { id }, asking) =>
        payload.delete({ collection, id, trash: true, ...asking }),
    },
  ],
]

export const doors: Door[] = rows.map(([attempt, on, forWriters, ways]) => ({
  attempt,
  on,
  forWriters,
  ...ways,
}))
