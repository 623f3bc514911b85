import { describe, expect, test } from 'vitest'

import { allSeen, seen, shownTo, type Reader } from '@/site/reader'

const asking = (draft: boolean): Pick<Reader, 'asking'> => ({
  asking: { overrideAccess: false, user: null, draft },
})
const visiting = asking(false)
const previewing = asking(true)

describe('a visitor', () => {
  test('asks for what is published, whatever else they ask', () => {
    expect(shownTo(visiting, { slug: { equals: 'x' } })).toEqual({
      and: [{ _status: { equals: 'published' } }, { slug: { equals: 'x' } }],
    })
  })

  test('does not follow a relation to what is not published', () => {
    expect(seen(visiting, { id: 'a', _status: 'draft' })).toBeNull()
    expect(seen(visiting, { id: 'a', _status: 'published', deletedAt: '2026-01-01' })).toBeNull()
    expect(seen(visiting, { id: 'a' })).toBeNull()
    expect(seen(visiting, 'a')).toBeNull()
    expect(seen(visiting, null)).toBeNull()
  })

  test('keeps the published ones of several', () => {
    const published = { id: 'b', _status: 'published' }
    expect(allSeen(visiting, ['a', published, { id: 'c', _status: 'draft' }])).toEqual([published])
  })
})

test('who previews sees drafts, but not the trash', () => {
  expect(shownTo(previewing, {})).toEqual({})
  expect(seen(previewing, { id: 'a', _status: 'draft' })).toEqual({ id: 'a', _status: 'draft' })
  expect(seen(previewing, { id: 'a', deletedAt: '2026-01-01' })).toBeNull()
})
