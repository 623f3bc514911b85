import { describe, expect, test } from 'vitest'

import {
  adviceOn,
  nothingAround,
  type CheckedForm,
  type Surroundings,
} from '@/editorial/accessibility/document'
import { summaryOf } from '@/editorial/accessibility/advice'
import { rules, type RuleCode } from '@/editorial/accessibility/rules'
import type { PictureFacts } from '@/editorial/accessibility/pictures'
import { findPassage } from '@/editorial/anchors/anchor'

import {
  heading,
  inBold,
  link,
  linkTo,
  list,
  paragraph,
  richTextOf,
  table,
  type Piece,
} from '../../../support/richText'

const form: CheckedForm = {
  title: { field: 'name', label: 'Nom' },
  description: { field: 'headline', label: 'Accroche' },
  prose: [{ field: 'story', label: 'Récit' }],
  pictures: [{ field: 'portrait', label: 'Portrait' }],
  resources: [{ field: 'resources', label: 'Ressources' }],
}

const headline = 'Elle ouvre les achats d’un groupe à des fournisseurs solidaires.'
const blameless = {
  name: 'Chea Lun',
  headline,
  story: richTextOf(
    heading('h2', 'Une rencontre'),
    paragraph('Elle lit ', link('le bilan de 2024', 'https://exemple.fr/bilan'), '.'),
    heading('h3', 'Ce qui suit'),
    list('Un groupe', 'Un réseau'),
    heading('h2', 'Et demain'),
    paragraph('Elle continue, ', inBold('avec d’autres'), '.'),
  ),
  portrait: 'picture',
  resources: [{ title: 'Le bilan', url: 'https://exemple.fr/bilan' }],
}
const picture: PictureFacts = {
  alt: 'Chea Lun devant une chaîne de conditionnement',
  credit: 'Nadia Roy',
  licence: 'with-permission',
}

const around = (facts: PictureFacts = picture): Surroundings => ({
  pictures: { picture: facts },
  unpublished: ['pages/draft'],
})

const adviceIn = (document: object, facts?: PictureFacts) =>
  adviceOn(form, { ...blameless, ...document }, around(facts))
const codesIn = (...asked: Parameters<typeof adviceIn>) =>
  adviceIn(...asked).map(({ code }) => code)
const codesOf = (...story: Piece[]) => codesIn({ story: richTextOf(...story) })

test('a careful content is told nothing', () => {
  expect(adviceIn({})).toEqual([])
})

describe('pictures', () => {
  const said = (facts: PictureFacts) => codesIn({}, { ...picture, ...facts })

  test.each<[RuleCode, string | null]>([
    ['alt-missing', null],
    ['alt-missing', '  '],
    ['alt-file-name', 'IMG_1234'],
    ['alt-file-name', 'photo-12'],
    ['alt-file-name', 'Mouna Aoun.JPG'],
    ['alt-file-name', 'portrait_mouna-aoun_2'],
    ['alt-generic', 'Image'],
    ['alt-generic', 'une photo'],
    ['alt-is-credit', 'nadia  roy'],
    ['alt-redundant', 'Photo de Chea Lun'],
    ['alt-redundant', 'Une image d’un atelier'],
  ])('%s: %s', (code, alt) => {
    expect(said({ alt })).toEqual([code])
  })

  test.each([
    'Portrait de Chea Lun au milieu de son équipe',
    'L’atelier Roquette-32 à l’heure de la pause',
    'Image pieuse sur un mur',
    'Chea Lun et Jean-Marc Guesne',
  ])('%s', (alt) => {
    expect(said({ alt })).toEqual([])
  })

  test('a decorative one needs no words', () => {
    expect(said({ alt: '', decorative: true })).toEqual([])
  })

  test('say who made them, and what allows to show them', () => {
    expect(said({ credit: '' })).toEqual(['picture-no-credit'])
    expect(said({ licence: null })).toEqual(['picture-no-licence'])
    expect(said({ credit: null, licence: null, illustration: true })).toEqual([])
  })

  test('name the picture to correct, in each field that shows it', () => {
    const advice = adviceIn({ meta: { image: 'picture' } }, { ...picture, alt: '' })
    expect(advice).toMatchObject([
      { field: 'portrait', label: 'Portrait', picture: 'picture' },
      { field: 'meta.image', picture: 'picture' },
    ])
  })

  test('are not judged before they are known', () => {
    expect(adviceOn(form, blameless, nothingAround)).toEqual([])
  })
})

describe('headings', () => {
  test.each<[RuleCode, Piece[]]>([
    ['heading-skip', [heading('h3', 'D’abord')]],
    ['heading-skip', [heading('h2', 'Un'), heading('h4', 'Trop bas')]],
    ['heading-empty', [heading('h2', ' ')]],
    ['heading-colon', [heading('h2', 'Son parcours\u00a0:')]],
    ['heading-bold', [paragraph(inBold('Son parcours'))]],
  ])('%s', (code, story) => {
    expect(codesOf(...story)).toEqual([code])
  })

  test('an empty one is no rank to begin from', () => {
    expect(codesOf(heading('h2', ''), heading('h3', 'D’abord'))).toEqual([
      'heading-skip',
      'heading-empty',
    ])
  })

  test('a sentence in bold is a sentence', () => {
    expect(codesOf(paragraph(inBold('Elle n’a jamais renoncé.')))).toEqual([])
    expect(codesOf(paragraph(inBold('Elle'), ' continue'))).toEqual([])
  })
})

describe('links', () => {
  const there = 'https://exemple.fr/bilan'

  test.each<[RuleCode, Piece]>([
    ['link-empty', link('', there)],
    ['link-empty', link(' ', there)],
    ['link-nowhere', link('Le bilan', '')],
    ['link-nowhere', link('Le bilan', 'https://')],
    ['link-vague', link('Cliquez ici', there)],
    ['link-vague', link('cliquez ici pour le bilan', there)],
    ['link-vague', link('ici', there)],
    ['link-vague', link('Lire la suite…', there)],
    ['link-vague', link('En savoir plus', there)],
    ['link-vague', link('ce lien', there)],
    ['link-address', link('https://exemple.fr/bilan', there)],
    ['link-address', link('www.exemple.fr', there)],
    ['link-unpublished', linkTo('la page', 'pages', 'draft')],
  ])('%s', (code, one) => {
    expect(codesOf(paragraph('Voir ', one, '.'))).toEqual([code])
  })

  test.each([
    link('le bilan de 2024', there),
    link('exemple.fr', there),
    link('contact@exemple.fr', 'mailto:contact@exemple.fr'),
    linkTo('la page', 'pages', 'online'),
  ])('that say where they lead', (one) => {
    expect(codesOf(paragraph('Voir ', one, '.'))).toEqual([])
  })

  test('the same words lead to the same place', () => {
    const twice = (other: string) =>
      codesOf(paragraph(link('le bilan', there), ' puis ', link('Le bilan', other)))
    expect(twice('https://exemple.fr/autre')).toEqual(['link-ambiguous'])
    expect(twice(there)).toEqual([])
  })

  test('are found again in the text', () => {
    const story = richTextOf(
      paragraph('Ici commence son récit.'),
      paragraph('Le bilan est ', link('ici', there), '.'),
    )
    const [advice] = adviceIn({ story })
    const text = 'Ici commence son récit.\nLe bilan est ici.'
    expect(advice).toMatchObject({ label: 'Récit', quote: 'ici' })
    expect(advice?.anchor && findPassage(text, advice.anchor)).toMatchObject({
      state: 'found',
      start: text.lastIndexOf('ici'),
    })
  })
})

describe('what search engines show', () => {
  const long = 'a'.repeat(161)

  test.each<[RuleCode, object, string]>([
    ['description-missing', { headline: ' ' }, 'headline'],
    ['description-short', { headline: 'Une accroche' }, 'headline'],
    ['description-long', { headline: long }, 'headline'],
    ['description-short', { meta: { description: 'Courte' } }, 'meta.description'],
    ['title-long', { name: 'a'.repeat(61) }, 'name'],
    ['title-long', { meta: { title: 'a'.repeat(61) } }, 'meta.title'],
  ])('%s', (code, document, field) => {
    expect(adviceIn(document)).toMatchObject([{ code, field }])
  })

  test('is what was written for them, if anything was', () => {
    const meta = { title: 'Chea Lun, L’Oréal', description: headline }
    expect(codesIn({ name: 'a'.repeat(70), headline: long, meta })).toEqual([])
  })
})

describe('texts', () => {
  test.each(['ELLE A TOUT CHANGÉ', 'Alors VRAIMENT TOUT CHANGE ICI.'])('capitals: %s', (text) => {
    expect(codesOf(paragraph(text))).toEqual(['capitals'])
  })

  test.each([
    'Chez BNP PARIBAS, à Paris',
    'JEAN-BAPTISTE VANDENBROUCKE',
    'EDF, SNCF, RATP et LVMH',
    'A B C',
    'Élodie À Deux',
  ])('no capitals: %s', (text) => {
    expect(codesOf(paragraph(text))).toEqual([])
  })

  test('capitals in a headline', () => {
    expect(codesIn({ headline: `ELLE A TOUT CHANGÉ. ${headline}` })).toEqual(['capitals'])
  })

  test('two hundred words are enough for a paragraph', () => {
    const told = (count: number) => codesOf(paragraph('mot '.repeat(count)))
    expect(told(200)).toEqual([])
    expect(told(201)).toEqual(['paragraph-long'])
  })

  test('a table says what its columns are', () => {
    expect(codesOf(table(0, 'Une case'))).toEqual(['table-no-header'])
    expect(codesOf(table(1, 'Une case'))).toEqual([])
  })
})

describe('resources', () => {
  const rows = (...urls: string[]) => urls.map((url, index) => ({ title: `Rapport ${index}`, url }))

  test.each([
    ['https://exemple.fr/a', 'https://exemple.fr/a'],
    ['https://exemple.fr/a', 'http://www.exemple.fr/a/#bas'],
  ])('%s and %s are one', (...urls) => {
    expect(adviceIn({ resources: rows(...urls) })).toMatchObject([
      { code: 'resource-twice', field: 'resources.1.url', label: 'Ressources, n° 2' },
    ])
  })

  test('two addresses are two', () => {
    expect(
      codesIn({ resources: rows('https://exemple.fr/?p=1', 'https://exemple.fr/?p=2') }),
    ).toEqual([])
  })

  test('a title is no address', () => {
    const resources = [{ title: 'https://exemple.fr/a', url: 'https://exemple.fr/a' }]
    expect(codesIn({ resources })).toEqual(['resource-address'])
  })
})

test('what keeps readers out comes first, and is counted', () => {
  const advice = adviceIn({
    headline: 'Une accroche',
    story: richTextOf(paragraph(link('ici', 'https://exemple.fr'))),
  })
  expect(advice.map(({ code }) => code)).toEqual(['link-vague', 'description-short'])
  expect(summaryOf(advice)).toBe('1 point à corriger, 1 à revoir.')
  expect(summaryOf(advice.slice(1))).toBe('1 point à revoir.')
  expect(summaryOf([])).toBe('Rien à signaler.')
})

test.each(Object.entries(rules))('%s says what to do, in one sentence', (_, { sentence }) => {
  expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  expect(sentence).not.toMatch(/\.\s/)
})
