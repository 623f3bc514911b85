import { describe, expect, test } from 'vitest'

import { narrow, optionsOf, type Dimension } from '@/site/choices'

type Person = { name: string; kind: string; themes: string[] }

const people: Person[] = [
  { name: 'Anne', kind: 'entrepreneur', themes: ['eau', 'emploi'] },
  { name: 'Bruno', kind: 'entrepreneur', themes: ['emploi'] },
  { name: 'Chea', kind: 'intrapreneur', themes: ['emploi'] },
  { name: 'Denise', kind: 'intrapreneur', themes: [] },
]

const dimensions: Dimension<Person>[] = [
  { name: 'type', valuesOf: ({ kind }) => [{ value: kind, label: kind }] },
  {
    name: 'theme',
    valuesOf: ({ themes }) => themes.map((theme) => ({ value: theme, label: theme })),
  },
]

const names = (choice: Record<string, string | null>) =>
  narrow(people, dimensions, choice).map(({ name }) => name)
const counts = (choice: Record<string, string | null>, name: string) =>
  optionsOf(people, dimensions, choice, name).map(({ value, count }) => `${value} ${count}`)

describe('a list', () => {
  test('without a choice shows everyone, those without a theme too', () => {
    expect(names({})).toEqual(['Anne', 'Bruno', 'Chea', 'Denise'])
  })

  test('is narrowed by every choice at once', () => {
    expect(names({ theme: 'emploi', type: 'entrepreneur' })).toEqual(['Anne', 'Bruno'])
  })

  test('is empty for a value nobody has', () => {
    expect(names({ theme: 'inconnu' })).toEqual([])
  })
})

describe('the count beside a choice', () => {
  test('is the length of the list behind it, the other choices kept', () => {
    expect(counts({}, 'theme')).toEqual(['eau 1', 'emploi 3'])
    expect(counts({ type: 'intrapreneur' }, 'theme')).toEqual(['emploi 1'])
  })

  test('is not reduced by the choice already made in the same dimension', () => {
    expect(counts({ theme: 'eau' }, 'theme')).toEqual(['eau 1', 'emploi 3'])
  })

  test('stays, at nothing, for a choice that gives nothing: it must be possible to undo it', () => {
    expect(counts({ theme: 'eau', type: 'intrapreneur' }, 'theme')).toEqual(['eau 0', 'emploi 1'])
  })

  test('always equals what the link would show', () => {
    for (const theme of [null, 'eau', 'emploi']) {
      for (const { value, count } of optionsOf(people, dimensions, { theme }, 'type')) {
        expect(narrow(people, dimensions, { theme, type: value })).toHaveLength(count)
      }
    }
  })
})

test('options read in French order', () => {
  const words = ['Zèle', 'Énergie', 'eau', 'Emploi']
  const options = optionsOf(
    words,
    [{ name: 'mot', valuesOf: (word) => [{ value: word, label: word }] }],
    {},
    'mot',
  )
  expect(options.map(({ label }) => label)).toEqual(['eau', 'Emploi', 'Énergie', 'Zèle'])
})
