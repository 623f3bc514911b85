import { expect, test } from 'vitest'

import { accounts } from '@/cms/seed/content/accounts'
import { organisations } from '@/cms/seed/content/organisations'
import { pages } from '@/cms/seed/content/pages'
import { pioneers } from '@/cms/seed/content/pioneers'
import { programmes } from '@/cms/seed/content/programmes'
import { themes } from '@/cms/seed/content/themes'
import { portraitAlt, portraitCredit } from '@/cms/seed/portraits'
import { textsOf } from '@/cms/seed/rich-text'
import { typeset } from '@/content/impact-metrics/typography'

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn)

const texts = textsIn([
  accounts,
  organisations,
  pages,
  // A story is read with its figures in their place.
  pioneers.map(({ story, ...pioneer }) => [pioneer, textsOf(story, pioneer.figures)]),
  programmes,
  themes,
  portraitCredit,
  pioneers.map(({ name }) => portraitAlt(name)),
])

const all = (forbidden: RegExp) => texts.filter((text) => forbidden.test(text))

test.each([
  ['straight apostrophes or quotes', /['"“”]/],
  ['an ordinary or missing space before ; ! ?', /[^\u202f?!][;!?]/],
  ['an ordinary or missing space before a colon', /[^\u00a0]:(?!\/\/)/],
  ['an ordinary or missing space before %', /[^\u202f]%/],
  ['a thin space where none belongs', /[^\d]\u202f[^;!?]/],
  ['an opening « without its space', /«[^\u00a0]/],
  ['a closing » without its space', /[^\u00a0]»/],
  ['digits grouped by anything but a thin space', /\d[ .\u00a0]\d{3}(?!\d)/],
  ['long numbers that are not grouped', /(?<!\d)\d{5,}/],
  ['dashes used as parentheses', /[–—]/],
  ['three dots', /\.\.\./],
  ['double spaces, or spaces at either end', / {2}|^\s|\s$/],
  ['spaces before a comma or full stop', /\s[,.]/],
])('no text has %s', (_, forbidden) => {
  expect(all(forbidden)).toEqual([])
})

test('typesetting changes nothing: every text has it already', () => {
  expect(texts.filter((text) => typeset(text) !== text)).toEqual([])
})
