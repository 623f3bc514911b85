import { expect, test } from 'vitest'

import { search } from '@/search/search'
import { emptyIndex, updatedIndex, type Searchable } from '@/search/searchIndex'

import { document } from './documents'

const words = ['eau', 'énergie', 'forêt', 'école', 'emploi', 'quartier', 'santé', 'Kiehl', 'métier']

/** The same numbers each time. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * sides)
  }
}

function aSite(seed: number): Searchable[] {
  const roll = dice(seed)
  const some = (length: number) => Array.from({ length }, () => words[roll(words.length)]).join(' ')
  return Array.from({ length: 60 }, (_, rank) => rank)
    .filter(() => roll(4) > 0)
    .map((rank) =>
      // Two sites in three have it in common, word for word.
      document({
        id: `d${rank}`,
        title: rank % 3 ? `Titre ${rank}` : some(2),
        text: rank % 3 ? words.slice(rank % 5).join(' ') : some(20),
      }),
    )
}

const questions = [...words, 'eau forêt', 'kiel', 'ecole santé emploi', 'titre', 'quart', 'metire']

test('an index brought up to date answers as one built anew', async () => {
  let index = await updatedIndex(emptyIndex(), aSite(1))
  for (let seed = 2; seed < 8; seed += 1) {
    index = await updatedIndex(index, aSite(seed))
    const anew = await updatedIndex(emptyIndex(), aSite(seed))
    for (const question of questions) {
      const [one, other] = [index, anew].map((each) => {
        const { found, suggestion } = search(each, question)
        return {
          suggestion,
          found: found.map(({ document: { id }, words }) => `${words} ${id}`).toSorted(),
        }
      })
      expect(one, `${seed} ${question}`).toEqual(other)
    }
  }
})

test('what is gone is neither found, nor suggested, nor counted', async () => {
  const kept = document({ title: 'École' })
  const index = await updatedIndex(emptyIndex(), [kept, document({ title: 'Xylophène' })])
  expect(search(index, 'xilophène').suggestion).toBe('Xylophène')
  const later = await updatedIndex(index, [kept])

  expect(search(later, 'xylophène')).toMatchObject({ found: [], suggestion: null })
  expect(search(later, 'xilophène')).toMatchObject({ found: [], suggestion: null })
  expect(later.documents.size).toBe(1)
})

test('what reads as before is found with its new address', async () => {
  const before = { ...document({ id: 'a', title: 'École' }), path: '/ancienne' }
  const index = await updatedIndex(emptyIndex<typeof before>(), [before])
  const later = await updatedIndex(index, [{ ...before, path: '/nouvelle' }])

  expect(search(later, 'école').found[0]?.document.path).toBe('/nouvelle')
})

test('others are served while thousands of documents are read', async () => {
  const text = Array.from({ length: 300 }, (_, rank) => `mot${rank} forêt`).join(' ')
  const many = Array.from({ length: 400 }, (_, rank) => document({ id: `${rank}`, text }))
  let turns = 0
  const clock = setInterval(() => (turns += 1), 1)
  await updatedIndex(emptyIndex(), many)
  clearInterval(clock)

  expect(turns).toBeGreaterThan(3)
})
