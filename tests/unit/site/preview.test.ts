import { expect, test } from 'vitest'

import { previewDestination } from '@/site/preview/destination'

test.each([
  '/',
  '/pionniers',
  '/pionniers/chea-lun',
  '/pionniers?tri=recent&page=2',
  '/administration-des-ventes',
  '/apiculture',
])('a preview may show %s', (path) => {
  expect(previewDestination(path)).toBe(path)
})

test.each([
  null,
  '',
  'pionniers',
  'https://ailleurs.example/',
  '//ailleurs.example',
  '///ailleurs.example',
  '/\\ailleurs.example',
  '\\\\ailleurs.example',
  '/pionniers\\..\\',
  '/\t/ailleurs.example',
  '/\n/ailleurs.example',
  ' /pionniers',
  '/..//ailleurs.example',
  '/.//ailleurs.example',
  '/admin',
  '/ADMIN/collections',
  '/pionniers/../admin',
  '/%2e%2e/api/users',
  '/api/users',
  '/apercu?page=/pionniers',
  '/apercu/fin',
  '/_next/static/x',
  'javascript:alert(1)',
])('a preview never leads to %j', (path) => {
  expect(previewDestination(path)).toBeNull()
})
