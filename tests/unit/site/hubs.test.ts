import { expect, test } from 'vitest'

import { under } from '@/app/(site)/_composition/themeEntries'
import { hueOf } from '@/content/themes/colours'

import { pioneer, programme, theme } from './people'

const water = theme('eau')
const people = ['zoé', 'émile', 'anne'].map((slug) => pioneer({ slug, themes: [water] }))
const guest = pioneer({ slug: 'invitée' })
const published = { pioneers: [...people, guest], programmes: [], figures: [] }
const slugsOf = (curated: string[]) =>
  under({ id: 'eau', curated }, published).pioneers.map(({ slug }) => slug)

test('a hub begins with whom the editors chose, in their order, then goes on by name', () => {
  expect(slugsOf([])).toEqual(['anne', 'émile', 'zoé'])
  expect(slugsOf(['zoé', 'anne'])).toEqual(['zoé', 'anne', 'émile'])
})

test('whoever was chosen is there without the theme, and nobody who is not published', () => {
  expect(slugsOf(['invitée', 'brouillon'])).toEqual(['invitée', 'anne', 'émile', 'zoé'])
})

test('the figures of a hub are those of whom and what it shows', () => {
  const works = [programme({ slug: 'puits', themes: [water] }), programme({ slug: 'autre' })]
  const figure = (id: string) => ({ subject: { collection: 'pioneers' as const, id } })
  const figures = ['anne', 'invitée', 'puits', 'autre'].map(figure)
  const held = under({ id: 'eau', curated: [] }, { pioneers: people, programmes: works, figures })

  expect(held.programmes.map(({ slug }) => slug)).toEqual(['puits'])
  expect(held.figures.map(({ subject }) => subject.id)).toEqual(['anne', 'puits'])
})

test('a theme has the colour it was given, or one by its rank', () => {
  expect(hueOf({ colour: 'brick', order: 1 })).toBe(7)
  expect([1, 2, 3, 4, 5, 6, 7, 8].map((order) => hueOf({ colour: null, order }))).toEqual([
    2, 3, 4, 5, 6, 7, 1, 2,
  ])
})
