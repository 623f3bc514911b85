import { describe, expect, test } from 'vitest'

import { pageMetadata, shortened, titleWithSite } from '@/site/metadata'

describe('a title', () => {
  test('names the site, by its short name when the long one does not fit', () => {
    expect(titleWithSite('Chea Lun')).toBe('Chea Lun — Les pionniers de la co-création')
    expect(titleWithSite('Le recyclage parmi les populations modestes')).toBe(
      'Le recyclage parmi les populations modestes — Les pionniers',
    )
  })

  test.each([10, 30, 45, 58, 60, 61, 90, 200])('of %i signs stays within sixty', (length) => {
    const title = 'mot '.repeat(60).slice(0, length).trim()
    expect(titleWithSite(title).length).toBeLessThanOrEqual(60)
  })
})

test('a long text is cut between two words, and the cut is shown', () => {
  expect(shortened('Un texte assez court', 30)).toBe('Un texte assez court')
  expect(shortened('Un texte assez long, vraiment, pour être coupé', 30)).toBe(
    'Un texte assez long…',
  )
})

test('a page that is not to be indexed says so; the others leave it to the layout', () => {
  const page = { title: 'Titre', description: null, path: '/pionniers' }

  expect(pageMetadata({ ...page, isIndexed: false }).robots).toEqual({ index: false, follow: true })
  expect(pageMetadata(page)).not.toHaveProperty('robots')
})
