import { expect, test } from 'vitest'

import { entriesFor } from '@/app/sitemap.xml/entries'
import { sitemapXml } from '@/site/sitemap'

import { pioneer, theme } from './people'

const full = { ...theme('plein'), summary: '', curated: [], updatedAt: '2026-01-01' }
const empty = { ...theme('vide'), summary: '', curated: [], updatedAt: '2026-01-01' }
const nothing = {
  pioneers: [],
  programmes: [],
  themes: [],
  figures: [],
  pages: [],
  corrections: [],
}

test('a hub that gathers nothing is not in the map, and one that does is dated by what it gathers', () => {
  const entries = entriesFor({
    ...nothing,
    pioneers: [pioneer({ slug: 'anne', themes: [full], updatedAt: '2026-03-01' })],
    themes: [full, empty],
  })

  expect(entries).toContainEqual({ path: '/pour-aller-plus-loin/plein', lastChange: '2026-03-01' })
  expect(entries.map(({ path }) => path)).not.toContain('/pour-aller-plus-loin/vide')
})

test('the home page is in the map once', () => {
  const pages = [{ slug: 'accueil', title: 'Accueil', updatedAt: '2026-01-01' }]
  const home = entriesFor({ ...nothing, pages }).filter(({ path }) => path === '/')
  expect(home).toHaveLength(1)
})

test('addresses cannot break the file they are written in', () => {
  const xml = sitemapXml([{ path: '/a?b=1&c=<d>', lastChange: null }])

  expect(xml).toContain('/a?b=1&amp;c=&lt;d&gt;</loc></url>')
})
