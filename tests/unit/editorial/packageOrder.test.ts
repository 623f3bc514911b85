import { describe, expect, test } from 'vitest'

import { inOrder, type Part } from '@/editorial/packageOrder'

type Sketch = Readonly<Record<string, { gathers?: string; names?: string }>>

const words = (text = '') => text.split(' ').filter(Boolean)
const partsOf = (sketch: Sketch): Part[] =>
  Object.entries(sketch).map(([key, { gathers, names }]) => ({
    key,
    gathers: words(gathers),
    names: words(names),
  }))

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield []
  for (const [at, item] of items.entries()) {
    for (const rest of permutations(items.toSpliced(at, 1))) yield [item, ...rest]
  }
}

const orderOf = (parts: readonly Part[]) => inOrder(parts).map(({ key }) => key)

describe('the order of a package', () => {
  test.each<[what: string, sketch: Sketch, order: string]>([
    ['nothing', {}, ''],
    ['one document, even of itself', { a: { names: 'a', gathers: 'a' } }, 'a'],
    ['what is cited before what cites it', { a: { names: 'z' }, z: {} }, 'z a'],
    ['what is not in the package is not waited for', { a: { names: 'elsewhere' }, z: {} }, 'a z'],
    [
      'a theme after its people, they after their programme, it after its figure',
      {
        a_theme: { gathers: 'b_person', names: 'b_person' },
        b_person: { gathers: 'c_programme e_figure', names: 'd_house' },
        c_programme: { gathers: 'f_figure', names: 'f_figure d_house' },
        d_house: {},
        e_figure: {},
        f_figure: {},
      },
      'd_house e_figure f_figure c_programme b_person a_theme',
    ],
    [
      'two that name each other, with what one is made of first',
      { a: { names: 'b', gathers: 'b' }, b: { names: 'a c' }, c: {} },
      'c b a',
    ],
    [
      'a circle, always begun in the same place',
      { a: { names: 'b' }, b: { names: 'c' }, c: { names: 'a' } },
      'a c b',
    ],
    [
      'a circle of what is gathered, all the same',
      { a: { gathers: 'b' }, b: { gathers: 'a' } },
      'a b',
    ],
  ])('is %s', (_, sketch, order) => {
    for (const parts of permutations(partsOf(sketch))) expect(orderOf(parts)).toEqual(words(order))
  })
})
