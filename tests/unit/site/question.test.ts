import { describe, expect, test } from 'vitest'

import { keyOf, readTarget } from '@/server/target'
import { addressOf, asQuestion, knownParameters, longestQuestion } from '@/site/parameters'
import { paths } from '@/site/paths'

describe('a question has one spelling', () => {
  test.each([
    ['  deux   mots\t', 'deux mots'],
    ['e\u0301cole', 'école'],
    ['a\u0000b\u202ec', 'a b c'],
    ['\ud800x\udc00', '\ufffdx\ufffd'],
    ['École', 'École'],
    ['\u0000', ''],
  ])('« %s » is « %s »', (typed, question) => {
    expect(asQuestion(typed)).toBe(question)
  })

  test.each([
    'é'.repeat(10_000),
    '🌱'.repeat(10_000),
    'e\u0301'.repeat(10_000),
    '\ud800'.repeat(10_000),
  ])('and an end', (typed) => {
    const question = asQuestion(typed)
    expect(Array.from(question)).toHaveLength(longestQuestion)
    expect(asQuestion(question)).toBe(question)
    expect(question.isWellFormed()).toBe(true)
  })
})

describe('the front door', () => {
  const key = (url: string) => keyOf(readTarget(url)!, knownParameters[paths.search])

  test('keeps one page for all spellings of a question', () => {
    const one = key('/recherche?q=%C3%A9cole+dehors')
    expect(key('/recherche?q=e%CC%81cole%20%20dehors%00')).toBe(one)
    expect(key('/recherche?x=1&q=%C3%A9cole+dehors&q=autre&utm=2')).toBe(one)
    expect(one).toBe(addressOf(paths.search, { q: 'école dehors' }))
  })

  test('keeps no more of a question than the page reads', () => {
    expect(key(`/recherche?q=${'a'.repeat(1_500)}`)).toBe(key(`/recherche?q=${'a'.repeat(1_900)}`))
    expect(key('/recherche?q=%00')).toBe('/recherche')
    expect(key('/recherche?q=%ED%A0%80')).toMatch(/^\/recherche\?q=(%EF%BF%BD)+$/)
  })
})
