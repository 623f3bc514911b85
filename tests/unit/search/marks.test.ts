import { expect, test } from 'vitest'

import { excerptAround, marked } from '@/search/marks'
import { termsOf } from '@/search/words'

const terms = (...words: string[]) => words.flatMap(termsOf)
const shown = (pieces: ReturnType<typeof marked>) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

test.each([
  ['L’école, les écoles.', ['ecole'], 'L’[école], les [écoles].'],
  ['Kiehl & <b>Kiehl</b>', ['kiehl'], '[Kiehl] & <b>[Kiehl]</b>'],
  ['72\u202f000 emplois', ['72000', 'emploi'], '[72\u202f000] [emplois]'],
  ['Rien ici.', ['ecole'], 'Rien ici.'],
  ['', ['ecole'], ''],
])('« %s » is marked', (text, words, expected) => {
  const pieces = marked(text, terms(...words))
  expect(shown(pieces)).toBe(expected)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
})

const story =
  'Un début qui ne dit rien de particulier à qui cherche autre chose. Pourquoi\u00a0? Parce que le recyclage y vient plus tard. Les emplois y viennent à la fin, avec bien des mots autour d’eux pour faire long.'

test('an excerpt is the part around the words, cut between words', () => {
  expect(shown(excerptAround(story, terms('recyclage'), 80))).toBe(
    '… Parce que le [recyclage] y vient plus tard. Les emplois y viennent à la fin, avec…',
  )
})

test('of several parts it is the one with the most of the words', () => {
  const text = `${'Emplois. '.repeat(3)}${'Des mots entre les deux. '.repeat(20)}Le recyclage crée des emplois.`
  expect(shown(excerptAround(text, terms('emploi', 'recyclage'), 60))).toContain(
    '[recyclage] crée des [emplois]',
  )
})

test('a text without the words is quoted from its beginning, and a short one whole', () => {
  expect(shown(excerptAround(story, terms('forêt'), 40))).toBe(
    'Un début qui ne dit rien de particulier…',
  )
  expect(shown(excerptAround('Un texte court.', terms('court'), 40))).toBe('Un texte [court].')
})

test.each([20, 55, 90, 140, 220])(
  'an excerpt of %i characters is no longer than about that',
  (length) => {
    for (const word of ['début', 'recyclage', 'emplois', 'long']) {
      const pieces = excerptAround(story, terms(word), length)
      expect(pieces.map(({ text }) => text).join('').length).toBeLessThanOrEqual(length + 4)
      expect(
        pieces.some(({ isMatch }) => isMatch),
        `${word} ${length}`,
      ).toBe(true)
    }
  },
)
