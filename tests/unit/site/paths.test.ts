import { expect, test } from 'vitest'

import { homeSlug, paths, preview } from '@/site/paths'

test('every noun has its address in French', () => {
  expect(paths.pioneer('chea-lun')).toBe('/pionniers/chea-lun')
  expect(paths.programme('eau-solidaire')).toBe('/programmes/eau-solidaire')
  expect(paths.theme('prevention-du-surendettement')).toBe(
    '/pour-aller-plus-loin/prevention-du-surendettement',
  )
  expect(paths.metric('a1')).toBe('/chiffres/a1')
})

test('the page called accueil is the home page, the others live at the root', () => {
  expect(paths.page(homeSlug)).toBe('/')
  expect(paths.page('mentions-legales')).toBe('/mentions-legales')
})

test('a preview names the page it shows, parameters included', () => {
  expect(preview.start('/pionniers?tri=recent')).toBe('/apercu?page=%2Fpionniers%3Ftri%3Drecent')
})
