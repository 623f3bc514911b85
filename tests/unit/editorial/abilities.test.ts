import { expect, test } from 'vitest'

import { can, type Ability } from '@/editorial/abilities'
import type { Role } from '@/editorial/roles'

const abilities: Ability[] = ['write', 'review', 'publish', 'erase', 'manageAccounts']

const abilitiesOf = (...roles: Role[]) =>
  abilities.filter((ability) => can({ id: '1', roles }, ability))

test.each<[Role, Ability[]]>([
  ['writer', ['write']],
  ['reviewer', ['write', 'review']],
  ['editor', ['write', 'review', 'publish', 'erase']],
  ['admin', ['manageAccounts']],
])('a %s may %o', (role, expected) => {
  expect(abilitiesOf(role)).toEqual(expected)
})

test('roles add up', () => {
  expect(abilitiesOf('writer', 'admin')).toEqual(['write', 'manageAccounts'])
})

test('nobody, and somebody without a role, may nothing', () => {
  expect(abilitiesOf()).toEqual([])
  for (const ability of abilities) {
    expect(can(null, ability)).toBe(false)
    expect(can(undefined, ability)).toBe(false)
  }
})
