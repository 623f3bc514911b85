import { expect, test } from 'vitest'

import { keyOf, readTarget } from '@/server/target'

test.each([
  ['/', '/', true],
  ['/pionniers/chea-lun', '/pionniers/chea-lun', true],
  ['/pionniers/', '/pionniers', false],
  ['//pionniers///chea-lun', '/pionniers/chea-lun', false],
  ['//evil.example', '/evil.example', false],
  ['/\\evil.example/', '/%5Cevil.example', false],
  ['/%2F%2Fevil.example', '/%2F%2Fevil.example', true],
  ['/%70ionniers', '/pionniers', true],
  ['/%C3%A9t%c3%a9', '/%C3%A9t%C3%A9', true],
  ['//', '/', false],
])('%s is %s', (written, path, isCanonical) => {
  expect(readTarget(written)).toMatchObject({ path, isCanonical })
})

test.each(['/%zz', '/a/../b', '/%2e%2e/b', '/a%00b', '/a%0d%0ab', 'http://evil.example/', '*', ''])(
  '« %s » is not an address',
  (written) => expect(readTarget(written)).toBeNull(),
)

test('rules see one spelling', () => {
  expect(readTarget('/API//users/%4Cogin/')?.plain).toBe('/api/users/login')
  expect(readTarget('/api/users%2Flogin')?.plain).toBe('/api/users/login')
})

test('a key holds known parameters only', () => {
  const target = readTarget('/pionniers?b=2&a=1&a=1&a=&c=3&a=é')!
  expect(keyOf(target, ['a', 'b'])).toBe('/pionniers?a=1&a=%C3%A9&b=2')
  expect(keyOf(target)).toBe('/pionniers')
})
