import { expect, test } from 'vitest'

import { relatedTo } from '@/content/pioneers/model'

import { pioneer, theme } from './people'

const eau = theme('L’eau')
const emploi = theme('L’emploi')
const bank = { slug: 'banque', name: 'La Banque', kind: 'Entreprise', website: null }

const chea = pioneer({ slug: 'chea', themes: [eau, emploi], organisation: bank })

test('colleagues come first, then those with the most themes in common, and each says why', () => {
  const related = relatedTo(chea, [
    chea,
    pioneer({ slug: 'one', themes: [eau] }),
    pioneer({ slug: 'both', themes: [emploi, eau] }),
    pioneer({ slug: 'colleague', organisation: bank }),
    pioneer({ slug: 'stranger' }),
  ])

  expect(related.map(({ pioneer: { slug }, reason }) => `${slug}, ${reason}`)).toEqual([
    'colleague, Même organisation\u00a0: La Banque',
    'both, Thématiques communes\u00a0: L’eau, L’emploi',
    'one, Thématique commune\u00a0: L’eau',
  ])
})

test('someone without a theme is related to nobody', () => {
  expect(relatedTo(pioneer({ slug: 'alone' }), [chea])).toEqual([])
})
