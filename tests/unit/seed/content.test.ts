import { describe, expect, test } from 'vitest'

import { accounts } from '@/cms/seed/content/accounts'
import { organisations } from '@/cms/seed/content/organisations'
import { pages } from '@/cms/seed/content/pages'
import { pioneers } from '@/cms/seed/content/pioneers'
import { programmes } from '@/cms/seed/content/programmes'
import { themes } from '@/cms/seed/content/themes'
import { textsOf } from '@/cms/seed/rich-text'
import { roleLabels } from '@/editorial/roles'

const slugsOf = (documents: { slug: string }[]) => documents.map(({ slug }) => slug)

describe('the people', () => {
  test('are nine, five inside a company and four founders', () => {
    expect(pioneers.map(({ name }) => name)).toEqual([
      'Mouna Aoun',
      'Chea Lun',
      'Arnaud Habert',
      'Jean-Marc Guesné',
      'Sandrine Raffin',
      'Jean-Louis Kiehl',
      'Anne Charpy',
      'André Dupon',
      'Gilles Reydellet',
    ])
    expect(pioneers.map(({ kind }) => kind)).toEqual([
      ...Array(5).fill('intrapreneur'),
      ...Array(4).fill('entrepreneur'),
    ])
  })

  test.each(pioneers)('$name is told in 150 to 250 words', ({ story, figures, headline }) => {
    const words =
      textsOf(story, figures)
        .join(' ')
        .match(/[\p{L}\d][\p{L}\d-]*/gu) ?? []
    const spaced = textsOf(story, figures)
      .join(' ')
      .split(/[ \n]+/)

    expect(spaced.length).toBeGreaterThanOrEqual(150)
    expect(words.length).toBeLessThanOrEqual(250)
    expect(headline.length).toBeLessThanOrEqual(140)
  })

  test.each(pioneers)('$name keeps the doubts of the source in sight', ({ story, figures }) => {
    expect(textsOf(story, figures).join(' ')).toMatch(/[Ll]a (?:même )?page/)
    expect(story.root.children.some(({ type }) => type === 'heading')).toBe(true)
  })

  test('Chea Lun’s two accounts stand side by side, named as a contradiction', () => {
    const story = textsOf(pioneers[1]!.story, pioneers[1]!.figures).join(' ')
    for (const words of [
      '300 projets',
      '27\u202f000',
      '120 initiatives',
      '72\u202f000',
      'contradiction',
    ]) {
      expect(story).toContain(words)
    }
  })

  test('Sandrine Raffin has no theme', () => {
    expect(pioneers.find(({ slug }) => slug === 'sandrine-raffin')?.themes).toEqual([])
  })
})

test('the themes are seven, in the words of the page, each written once', () => {
  expect(themes.map(({ title }) => title)).toEqual([
    'L’emploi et le handicap',
    'L’intégration sur le marché de l’emploi',
    'La réinsertion sur le marché du travail',
    'L’insertion par le recyclage',
    'Le recyclage parmi les populations à faibles revenus',
    'L’accès aux services essentiels',
    'La prévention du surendettement',
  ])
})

test('the programmes carry the years the page gives, and no other', () => {
  const years = programmes.map(({ slug, startYear }) => [slug, startYear])
  expect(Object.fromEntries(years)).toEqual({
    'club-initiative-contre-l-exclusion-bancaire': 2012,
    'l-appui': undefined,
    'solidarity-sourcing': 2010,
    'vinci-insertion-emploi': 2011,
    'sharing-cities': 2013,
    vivacteo: undefined,
    'vivons-en-forme-seniors': undefined,
    'plateforme-d-intermediation': 2010,
    'eau-solidaire': undefined,
    'coentreprises-d-insertion': undefined,
    pimms: undefined,
  })
})

describe('every slug that is named exists', () => {
  const known = {
    organisations: slugsOf(organisations),
    pioneers: slugsOf(pioneers),
    themes: slugsOf(themes),
  }

  test.each(pioneers)('$slug', ({ organisation, themes: named }) => {
    expect(known.organisations).toContain(organisation)
    expect(known.themes).toEqual(expect.arrayContaining(named))
  })

  test.each(programmes)('$slug', ({ organisation, partners, pioneers: people, themes: named }) => {
    expect(known.organisations).toEqual(expect.arrayContaining([organisation, ...partners]))
    expect(known.pioneers).toEqual(expect.arrayContaining(people))
    expect(known.themes).toEqual(expect.arrayContaining(named))
    expect(people.length).toBeGreaterThan(0)
  })

  test.each([
    ['pioneers', pioneers],
    ['organisations', organisations],
    ['programmes', programmes],
    ['themes', themes],
    ['pages', pages],
  ])('%s have one address each, in plain letters', (_, documents) => {
    const slugs = slugsOf(documents)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })
})

test('summaries fit where they are shown', () => {
  for (const { summary } of [...themes, ...programmes, ...pages, ...organisations]) {
    expect(summary.length).toBeLessThanOrEqual(300)
  }
})

test('the legal pages say what must be filled in, and invent nothing', () => {
  expect(slugsOf(pages)).toEqual([
    'accueil',
    'a-propos',
    'mentions-legales',
    'confidentialite',
    'accessibilite',
  ])
  for (const { content } of pages.slice(1)) {
    expect(textsOf(content).join('\n')).toMatch(/À compléter/)
  }
})

test('one account per role', () => {
  expect(accounts.flatMap(({ roles }) => roles)).toEqual(Object.keys(roleLabels))
  for (const { email } of accounts) expect(email).toMatch(/@exemple\.test$/)
})
