import { describe, expect, test } from 'vitest'

import {
  abilityFor,
  intentOf,
  neverAllowed,
  refusals,
  type Intent,
  type Write,
} from '@/editorial/writes'

const plain: Write = {
  operation: 'update',
  asDraft: false,
  status: undefined,
  inBulk: false,
  duplicates: false,
  trashes: undefined,
}

type Row = [asks: string, write: Partial<Write>, intent: Intent]

const rows: Row[] = [
  ['a save', {}, 'save'],
  ['a save as a draft', { asDraft: true }, 'save'],
  ['a draft that says so', { asDraft: true, status: 'draft' }, 'save'],
  ['a creation', { operation: 'create' }, 'save'],
  ['a creation as a draft, without the flag', { operation: 'create', status: 'draft' }, 'save'],
  ['a creation as published', { operation: 'create', status: 'published' }, 'publish'],
  ['a published status', { status: 'published' }, 'publish'],
  ['a published status saved as a draft', { status: 'published', asDraft: true }, 'publish'],
  ['a published status for many', { status: 'published', inBulk: true }, 'publish'],
  ['a draft status on what may be live', { status: 'draft' }, 'withdraw'],
  ['a draft status for many', { status: 'draft', inBulk: true }, 'withdraw'],
  ['a copy', { operation: 'create', duplicates: true }, 'save'],
  ['a copy as published', { operation: 'create', duplicates: true, status: 'published' }, 'save'],
  ['an old version', { operation: 'restoreVersion' }, 'save'],
  ['the trash', { trashes: true }, 'trash'],
  ['the trash, as a draft', { trashes: true, asDraft: true, status: 'draft' }, 'trash'],
  ['the way out of the trash', { trashes: false }, 'untrash'],
  ['the way out of the trash, published', { trashes: false, status: 'published' }, 'untrash'],
  ['the end', { operation: 'delete' }, 'erase'],
]

describe('what a write asks for', () => {
  test.each(rows)('%s', (_, write, intent) => {
    expect(intentOf({ ...plain, ...write })).toBe(intent)
  })
})

test('what each intent takes', () => {
  expect(abilityFor).toEqual({
    save: 'write',
    publish: 'publish',
    withdraw: 'publish',
    trash: 'erase',
    untrash: 'erase',
    erase: 'erase',
  })
})

test('every refusal is a sentence', () => {
  for (const sentence of Object.values(refusals)) expect(sentence).toMatch(/^Votre rôle .+\.$/)
})

describe('doors that stay shut to everybody', () => {
  const shut = (write: Partial<Write>) => {
    const asked = { ...plain, ...write }
    return neverAllowed(asked, intentOf(asked)) !== undefined
  }

  test.each<[string, Partial<Write>, boolean]>([
    ['restoring straight onto the page', { operation: 'restoreVersion' }, true],
    ['restoring as a draft', { operation: 'restoreVersion', asDraft: true }, false],
    ['publishing many', { inBulk: true, status: 'published' }, true],
    ['withdrawing many', { inBulk: true, status: 'draft' }, true],
    ['saving many drafts', { inBulk: true, asDraft: true }, false],
    ['trashing many', { inBulk: true, trashes: true }, false],
    ['publishing one', { status: 'published' }, false],
    ['withdrawing one', { status: 'draft' }, false],
  ])('%s', (_, write, isShut) => {
    expect(shut(write)).toBe(isShut)
  })
})
