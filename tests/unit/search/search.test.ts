import { describe, expect, test } from 'vitest'

import { asking } from './documents'

const site = () =>
  asking(
    { title: 'Jean-Louis Kiehl', about: 'Crésus · La prévention', text: 'Il agit en amont.' },
    { title: 'L’école dehors', text: 'Des classes en forêt, créées par des professeurs.' },
    { title: 'Matières', text: 'Le recyclage des emplois et l’œuvre des bénévoles.' },
    { title: 'Une plateforme', summary: '72\u202f000 emplois à créer', about: 'L’Oréal' },
    { title: 'Solidarité', text: 'Un développement.' },
  )

describe('a word is found', () => {
  test.each([
    ['ecole', 'L’école dehors'],
    ['ÉCOLES', 'L’école dehors'],
    ['e\u0301cole', 'L’école dehors'],
    ['recyclages', 'Matières'],
    ['emploi', 'Une plateforme'],
    ['oeuvre', 'Matières'],
    ['bénévole', 'Matières'],
    ['creees', 'L’école dehors'],
    ['solidarite', 'Solidarité'],
    ['developpements', 'Solidarité'],
    ['oréal', 'Une plateforme'],
    ['l’Oreal', 'Une plateforme'],
    ["l'oréal", 'Une plateforme'],
    ['72000', 'Une plateforme'],
    ['72 000', 'Une plateforme'],
    ['cresus', 'Jean-Louis Kiehl'],
    ['louis-jean', 'Jean-Louis Kiehl'],
  ])('« %s » finds « %s »', async (question, title) => {
    expect((await site()).titles(question)[0]).toBe(title)
  })

  test.each([
    ['kiel', 'Jean-Louis Kiehl'],
    ['keihl', 'Jean-Louis Kiehl'],
    ['recylcage', 'Matières'],
    ['recycllages', 'Matières'],
    ['proffesseur', 'L’école dehors'],
    ['soldarité', 'Solidarité'],
    ['platef', 'Une plateforme'],
  ])('mistyped or unfinished, « %s » finds « %s »', async (question, title) => {
    expect((await site()).titles(question)[0]).toBe(title)
  })

  test.each(['lex', '72001', 'xylophone', 'logement'])('« %s » finds nothing', async (question) => {
    expect((await site()).titles(question)).toEqual([])
  })

  test('under whatever name an object of the language has', async () => {
    const { answer, titles } = await asking({ title: 'Constructor' }, { title: 'Autre chose' })
    expect(titles('constructor')).toEqual(['Constructor'])
    expect(answer('constructor autre').found.map(({ words }) => words)).toEqual([1, 1])
    expect(titles('hasOwnProperty __proto__')).toEqual([])
  })
})

describe('the order', () => {
  test('has those with all the words first, whatever the others say of one', async () => {
    const { titles } = await asking(
      { title: 'Eau', text: 'eau eau eau eau' },
      { title: 'Énergie', text: 'énergie énergie énergie' },
      { title: 'Les deux', text: `L’eau, puis ${'bien des mots '.repeat(50)} l’énergie.` },
    )
    expect(titles('eau énergie')[0]).toBe('Les deux')
    expect(titles('eau énergie')).toHaveLength(3)
  })

  test('has titles above texts, however often a text repeats the word', async () => {
    const often = 'recyclage '.repeat(80)
    const { titles } = await asking(
      { title: 'Un texte', about: often, summary: often, text: often },
      { title: `Le recyclage ${'et bien d’autres choses encore '.repeat(12)}` },
    )
    expect(titles('recyclage')[0]).toMatch(/^Le recyclage/)
  })

  test('leaves out what has fewer than half of the words', async () => {
    const { titles } = await asking(
      { title: 'Un', text: 'eau' },
      { title: 'Deux', text: 'eau énergie' },
      { title: 'Trois', text: 'eau énergie forêt' },
    )
    expect(titles('eau énergie forêt')).toEqual(['Trois', 'Deux'])
  })

  test('keeps a typo from hiding what is written exactly', async () => {
    const { titles } = await asking({ title: 'Kiehl' }, { title: 'Kiel' })
    expect(titles('kiel')).toEqual(['Kiel'])
  })
})

describe('a suggestion', () => {
  test('writes the word as the texts do', async () => {
    expect((await site()).suggestion('kiel')).toBe('Kiehl')
    expect((await site()).suggestion('le recylcage des emplois')).toBe('le recyclage des emplois')
  })

  test('is made where little was found and a neighbour is much more frequent', async () => {
    const many = Array.from({ length: 8 }, (_, rank) => ({ title: `Kiehl ${rank}` }))
    const { suggestion } = await asking({ title: 'Kiel' }, ...many)
    expect(suggestion('kiel')).toBe('Kiehl')
    expect(suggestion('kiehl')).toBeNull()
  })

  test('is not made of what is well written, nor where nothing is near', async () => {
    expect((await site()).suggestion('ecole')).toBeNull()
    expect((await site()).suggestion('xqzwv')).toBeNull()
  })
})

describe('a question nobody should ask', () => {
  const parts = ['.*', '(', '[a-', '\\', '+)+$', '{9}', '"', "'", '<script>', '%', '$&', '\u0000']
  test.each([
    ['nothing', ''],
    ['spaces', ' \u00a0\t\n'],
    ['stop words', 'le la les de des et à d’un l’'],
    ['punctuation', '…!?.,;:«»—-_()[]{}/\\|~`^'],
    ['signs of patterns', parts.join(' ')],
    ['null bytes', '\u0000\u0000'],
    ['unpaired surrogates', '\ud800 \udc00'],
    ['emoji', '🌱👩‍💻🇫🇷'],
    ['joiners and marks alone', '\u200d\u0301\u202e'],
  ])('of %s is answered with nothing', async (_, question) => {
    expect((await site()).answer(question).found).toEqual([])
  })

  test.each([
    ['around an emoji', '🌱 école 🌱'],
    ['inside HTML', '<b onclick="x">école</b>'],
    ['beside null bytes', '\u0000école\u0000'],
    ['beside an unpaired surrogate', '\ud800école\udfff'],
    ['among signs of patterns', '(école)+*?'],
  ])('still finds the word %s', async (_, question) => {
    expect((await site()).titles(question)).toContain('L’école dehors')
  })

  test.each([
    ['one word of 10 000 letters', 'é'.repeat(10_000)],
    ['10 000 signs of one word', 'école '.repeat(1_667)],
    ['thousands of words', Array.from({ length: 2_000 }, (_, rank) => `mot${rank}x`).join(' ')],
    ['marks without end', `e${'\u0301'.repeat(10_000)}`],
    ['digits without end', '1'.repeat(10_000)],
    ['groups of digits without end', '123 '.repeat(2_500)],
  ])('is answered, even of %s, and so is the next', async (_, question) => {
    const { answer, titles } = await site()
    expect(answer(question)).toBeDefined()
    expect(titles('école')).toEqual(['L’école dehors'])
  })
})
