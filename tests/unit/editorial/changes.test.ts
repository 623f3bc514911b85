import { describe, expect, test } from 'vitest'

import { compareBlocks } from '@/editorial/changes/blocks'
import { changesBetween } from '@/editorial/changes/compare'
import { figureChange } from '@/editorial/changes/figure'
import type { FormField } from '@/editorial/changes/form'
import type { Names } from '@/editorial/changes/names'
import { blocksOf } from '@/editorial/changes/prose'
import { referencesIn } from '@/editorial/changes/references'
import { compareTexts, type Part } from '@/editorial/changes/words'
import { changedFields, contentOf } from '@/editorial/fingerprint'

const names: Names = {
  titleOf: ({ collection, id }) => `${collection} ${id}`,
  figureOf: (id, form) =>
    form === 'long' ? `70 000 clients accompagnés (${id})` : '70 000 clients',
  pictureOf: (id) => ({ id, title: `Image ${id}`, url: `/media/${id}.webp`, file: null }),
}

/** « il [-dort-] {+rêve+} »: what was taken out, what was put in, « ~ » what is set otherwise. */
const read = (parts: readonly Part[]) =>
  parts
    .map(({ is, text, note }) => {
      const said = note ? `${text}|${note}` : text
      return { same: text, removed: `[-${said}-]`, added: `{+${said}+}`, restyled: `~${said}~` }[is]
    })
    .join('')

describe('a text, word by word', () => {
  test.each([
    ['rien ne change', 'Il dort.', 'Il dort.', 'Il dort.'],
    ['un mot remplacé', 'Il dort peu.', 'Il rêve peu.', 'Il [-dort-]{+rêve+} peu.'],
    ['un mot ajouté', 'Un récit.', 'Un long récit.', 'Un {+long +}récit.'],
    ['un mot retiré', 'Un long récit.', 'Un récit.', 'Un [-long -]récit.'],
    [
      'des mots voisins remplacés se lisent ensemble',
      'un petit chat noir dort',
      'un grand chien blanc dort',
      'un [-petit chat noir-]{+grand chien blanc+} dort',
    ],
    ['une élision garde son article', 'l’eau vive', 'l’onde vive', 'l’[-eau-]{+onde+} vive'],
    [
      'un nombre et ses espaces sont un seul mot',
      'soit 70\u202f000 clients',
      'soit 72\u202f500 clients',
      'soit [-70\u202f000-]{+72\u202f500+} clients',
    ],
    [
      'un nombre change tout entier',
      '70\u202f000 clients',
      '71\u202f000 clients',
      '[-70\u202f000-]{+71\u202f000+} clients',
    ],
    ['une décimale', '1,5 million', '1,6 million', '[-1,5-]{+1,6+} million'],
    [
      'une espace devenue insécable est nommée',
      'Quoi ?',
      'Quoi\u202f?',
      'Quoi[- |espace-]{+\u202f|espace fine insécable+}?',
    ],
    [
      'les espaces d’un nombre sont nommées',
      '70 000 clients',
      '70\u202f000 clients',
      '[-70 000|espace-]{+70\u202f000|espace fine insécable+} clients',
    ],
    ['une apostrophe typographique se voit', "c'est", 'c’est', "[-c'-]{+c’+}est"],
    ['un signe de ponctuation', 'Il dort.', 'Il dort !', 'Il dort[-.-]{+ !+}'],
    ['un texte vidé', 'Il dort.', '', '[-Il dort.-]'],
    ['un premier texte', '', 'Il dort.', '{+Il dort.+}'],
    ['un retour à la ligne', 'a b', 'a\nb', 'a[- |espace-]{+\n|retour à la ligne+}b'],
    ['une majuscule', 'L’État', 'L’état', 'L’[-État-]{+état+}'],
  ])('%s', (_, before, after, expected) => {
    expect(read(compareTexts(before, after))).toBe(expected)
  })

  test('whatever changes, both texts can be read whole in the comparison', () => {
    const texts = [
      '',
      ' Il dort. ',
      'Le 3 mars 2025, 70 000 clients ; l’eau\nvive.',
      'Le 4 mars 2025 : 72 000 clients.',
    ]
    for (const before of texts) {
      for (const after of texts) {
        const parts = compareTexts(before, after)
        const without = (gone: Part['is']) =>
          parts.flatMap(({ is, text }) => (is === gone ? [] : [text])).join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
      }
    }
  })

  test('two long texts without a word in common are one removal and one addition', () => {
    const many = (word: string) => Array.from({ length: 5_000 }, (_, i) => `${word}${i}`).join(' ')

    const parts = compareTexts(many('a'), many('b'))

    expect(parts.map(({ is }) => is)).toEqual(['removed', 'added'])
  })
})

type Inline = { type: string; [field: string]: unknown }
const text = (words: string, format = 0): Inline => ({ type: 'text', text: words, format })
const link = (url: string, words: string): Inline => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [text(words)],
})
const paragraph = (...children: (string | Inline)[]) => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
const heading = (words: string, tag = 'h2') => ({ type: 'heading', tag, children: [text(words)] })
const items = (listType: string, ...words: string[]) => ({
  type: 'list',
  listType,
  children: words.map((word) => ({ type: 'listitem', children: [text(word)] })),
})
const figure = (metric: string, form = 'short'): Inline => ({
  type: 'inlineBlock',
  fields: { blockType: 'figure', metric, form },
})
const prose = (...children: object[]) => ({ root: { type: 'root', children } })

const compareProse = (before: object, after: object) =>
  compareBlocks(blocksOf(before, names), blocksOf(after, names)).map((change) => {
    if (change.is === 'same') return change.blocks.map((block) => `= ${block.text}`).join('\n')
    const note = change.is === 'changed' && change.note ? ` (${change.note})` : ''
    return `${change.is} ${change.kind}${note} ${read(change.parts)}`
  })

describe('a rich text, passage by passage', () => {
  test.each([
    [
      'a word changes in one paragraph, the others are kept apart',
      prose(paragraph('Un.'), paragraph('Il dort peu.'), paragraph('Trois.')),
      prose(paragraph('Un.'), paragraph('Il dort bien peu.'), paragraph('Trois.')),
      ['= Un.', 'changed paragraphe Il dort {+bien +}peu.', '= Trois.'],
    ],
    [
      'a new paragraph between two',
      prose(paragraph('Un.'), paragraph('Trois.')),
      prose(paragraph('Un.'), paragraph('Deux est neuf.'), paragraph('Trois.')),
      ['= Un.', 'added paragraphe {+Deux est neuf.+}', '= Trois.'],
    ],
    [
      'one paragraph taken out, its neighbour rewritten',
      prose(paragraph('Elle part à la retraite.'), paragraph('Il dort peu la nuit.')),
      prose(paragraph('Il dort mal la nuit.')),
      [
        'removed paragraphe [-Elle part à la retraite.-]',
        'changed paragraphe Il dort [-peu-]{+mal+} la nuit.',
      ],
    ],
    [
      'a paragraph that only moved',
      prose(paragraph('Premier passage.'), paragraph('Second, tout autre.')),
      prose(paragraph('Second, tout autre.'), paragraph('Premier passage.')),
      [
        'moved-away paragraphe Premier passage.',
        '= Second, tout autre.',
        'moved-here paragraphe Premier passage.',
      ],
    ],
    [
      'bold put on a word is said, though no word changes',
      prose(paragraph('Il dort peu.')),
      prose(paragraph('Il ', text('dort', 1), ' peu.')),
      ['changed paragraphe Il ~dort|gras ajouté~ peu.'],
    ],
    [
      'the address of a link',
      prose(paragraph('Voir ', link('https://a.example', 'le site'), '.')),
      prose(paragraph('Voir ', link('https://b.example', 'le site'), '.')),
      [
        'changed paragraphe Voir ~le site|lien vers https://a.example retiré, lien vers https://b.example ajouté~.',
      ],
    ],
    [
      'a link to a document is called by its name',
      prose(paragraph('Voir ', link('https://a.example', 'le site'))),
      prose(
        paragraph('Voir ', {
          type: 'link',
          fields: { linkType: 'internal', doc: { relationTo: 'pages', value: '7' } },
          children: [text('le site')],
        }),
      ),
      [
        'changed paragraphe Voir ~le site|lien vers https://a.example retiré, lien vers « pages 7 » ajouté~',
      ],
    ],
    [
      'a paragraph that becomes a heading',
      prose(paragraph('Le début')),
      prose(heading('Le début')),
      ['changed intertitre (paragraphe → intertitre) Le début'],
    ],
    [
      'items of a list',
      prose(items('bullet', 'un âne', 'deux bœufs')),
      prose(items('number', 'un âne', 'trois bœufs')),
      [
        'changed élément numéroté (puce → élément numéroté) un âne',
        'changed élément numéroté (puce → élément numéroté) [-deux-]{+trois+} bœufs',
      ],
    ],
    [
      'a figure reads as its sentence, and is one word',
      prose(paragraph('Ils ont aidé ', figure('m1'), '.')),
      prose(paragraph('Ils ont aidé ', figure('m1', 'long'), '.')),
      [
        'changed paragraphe Ils ont aidé [-70 000 clients|chiffre-]{+70 000 clients accompagnés (m1)|chiffre+}.',
      ],
    ],
    [
      'a typed number replaced by a figure that reads the same',
      prose(paragraph('Ils ont aidé 70 000 clients.')),
      prose(paragraph('Ils ont aidé ', figure('m1'), '.')),
      ['changed paragraphe Ils ont aidé [-70 000 clients-]{+70 000 clients|chiffre+}.'],
    ],
    [
      'another figure that reads the same is another figure',
      prose(paragraph('Ils ont aidé ', figure('m1'), '.')),
      prose(paragraph('Ils ont aidé ', figure('m2'), '.')),
      ['changed paragraphe Ils ont aidé [-70 000 clients|chiffre-]{+70 000 clients|chiffre+}.'],
    ],
    [
      'a passage that another one replaces is not compared with it word by word',
      prose(paragraph('Elle part à la retraite en mars.')),
      prose(paragraph('Ses associés reprennent la coopérative en juin.')),
      [
        'removed paragraphe [-Elle part à la retraite en mars.-]',
        'added paragraphe {+Ses associés reprennent la coopérative en juin.+}',
      ],
    ],
    [
      'a rule across the page',
      prose(paragraph('Un.')),
      prose(paragraph('Un.'), { type: 'horizontalrule' }),
      ['= Un.', 'added filet '],
    ],
    [
      'a block nobody foresaw',
      prose({ type: 'video', fields: { url: 'a' } }),
      prose({ type: 'video', fields: { url: 'b' } }),
      ['changed bloc « video » {"url":"[-a-]{+b+}"}'],
    ],
    ['a first text', prose(), prose(paragraph('Un.')), ['added paragraphe {+Un.+}']],
  ])('%s', (_, before, after, expected) => {
    expect(compareProse(before, after)).toEqual(expected)
  })
})

const fields: FormField[] = [
  { name: 'name', label: 'Nom', kind: 'text' },
  { name: 'kind', label: 'Profil', kind: 'choice', options: [{ value: 'a', label: 'Artisan' }] },
  { name: 'story', label: 'Récit', kind: 'prose' },
  { name: 'themes', label: 'Thèmes', kind: 'relation', collection: 'themes' },
  { name: 'subject', label: 'Sujet', kind: 'relation', collection: null },
  { name: 'portrait', label: 'Portrait', kind: 'picture' },
  { name: 'isOpen', label: 'Ouvert', kind: 'checkbox' },
  { name: 'startYear', label: 'Année de départ', kind: 'year' },
  { name: 'count', label: 'Nombre', kind: 'number' },
  { name: 'on', label: 'Date', kind: 'date' },
  { name: 'at', label: 'Moment', kind: 'moment' },
  {
    name: 'source',
    label: 'Source',
    kind: 'group',
    fields: [{ name: 'title', label: 'Titre', kind: 'text' }],
  },
  {
    name: 'links',
    label: 'Liens',
    kind: 'rows',
    fields: [{ name: 'url', label: 'Adresse', kind: 'text' }],
  },
]

const between = (before: object, after: object) => changesBetween(before, after, { fields, names })

describe('a content, field by field', () => {
  test.each<[string, object, object, object]>([
    [
      'a choice by its label',
      {},
      { kind: 'a' },
      { label: 'Profil', kind: 'value', before: null, after: 'Artisan' },
    ],
    [
      'a box that was ticked',
      {},
      { isOpen: true },
      { label: 'Ouvert', before: 'non', after: 'oui' },
    ],
    ['a year without a space', {}, { startYear: 2013 }, { before: null, after: '2013' }],
    ['a number with its spaces', { count: 7 }, { count: 70_000.5 }, { after: '70\u202f000,5' }],
    [
      'a date as one writes it',
      { on: '2026-03-01T00:00:00.000Z' },
      { on: '2026-03-02T00:00:00.000Z' },
      { before: '1er\u00a0mars\u00a02026', after: '2\u00a0mars\u00a02026' },
    ],
    [
      'a moment in the time of Paris',
      {},
      { at: '2026-03-02T08:30:00.000Z' },
      { after: '2\u00a0mars\u00a02026 à 09:30' },
    ],
    [
      'relations by name, those that stay included',
      { themes: ['1', '2'] },
      { themes: ['2', '3'] },
      {
        kind: 'relations',
        items: [
          { title: 'themes 1', is: 'removed' },
          { title: 'themes 2', is: 'same' },
          { title: 'themes 3', is: 'added' },
        ],
      },
    ],
    [
      'a relation that changed place',
      { themes: ['1', '2'] },
      { themes: ['2', '1'] },
      { items: [{ title: 'themes 2' }, { title: 'themes 1', is: 'moved' }] },
    ],
    [
      'a relation that names its collection',
      { subject: { relationTo: 'pioneers', value: '1' } },
      { subject: { relationTo: 'programmes', value: '1' } },
      {
        items: [
          { title: 'pioneers 1', is: 'removed' },
          { title: 'programmes 1', is: 'added' },
        ],
      },
    ],
    [
      'a picture beside the one it replaces',
      { portrait: '1' },
      { portrait: '2' },
      { kind: 'pictures', before: [{ title: 'Image 1' }], after: [{ url: '/media/2.webp' }] },
    ],
    [
      'a field of a group, by the name of both',
      { source: { title: 'Bilan' } },
      { source: { title: 'Le bilan' } },
      { path: 'source.title', label: 'Source › Titre', kind: 'words' },
    ],
    [
      'a list item by item',
      { links: [{ url: 'a' }, { url: 'b' }, { url: 'c' }] },
      { links: [{ url: 'a' }, { url: 'x' }, { url: 'c' }, { url: 'd' }] },
      {
        kind: 'rows',
        count: 4,
        rows: [
          { is: 'changed', place: 2, changes: [{ label: 'Adresse' }] },
          { is: 'added', place: 4 },
        ],
      },
    ],
    [
      'the row of a list that is gone, at the place it had',
      { links: [{ url: 'a' }, { url: 'b' }] },
      { links: [{ url: 'b' }] },
      { rows: [{ is: 'removed', place: 1 }], count: 1 },
    ],
    [
      'a setting of a text that no word shows',
      { story: prose({ ...paragraph('Un.'), direction: 'ltr' }) },
      { story: prose({ ...paragraph('Un.'), direction: 'rtl' }) },
      { kind: 'prose', note: expect.stringContaining('sans effet sur les mots') },
    ],
    [
      'a field that the form no longer has',
      { old: 1 },
      {},
      { label: 'old', kind: 'value', before: '1', after: null },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(between(before, after)).toMatchObject([expected])
  })

  test('what is the same is not said', () => {
    const content = { name: 'Awa', story: prose(paragraph('Un.')), themes: ['1'] }
    expect(between(content, structuredClone(content))).toEqual([])
  })

  test('fields come in the order of the form, whatever their order in the content', () => {
    const changes = between({}, { links: [{ url: 'a' }], name: 'Awa', isOpen: true })
    expect(changes.map(({ label }) => label)).toEqual(['Nom', 'Ouvert', 'Liens'])
  })

  test('every field whose content differs is said, and no other', () => {
    const values: object[] = [
      {},
      { name: 'Awa', kind: 'a', isOpen: true, on: '2026-03-01', count: 1, extra: { deep: [1] } },
      { name: 'Awa ', kind: 'b', story: prose(paragraph('Un.')), links: [{ url: 'a' }] },
      {
        story: prose(paragraph(text('Un.', 1))),
        themes: ['1'],
        links: [{ url: 'a' }, { url: '' }],
      },
      {
        story: prose({ type: 'video' }),
        themes: ['1', '2'],
        subject: 'lost',
        source: { title: 'x' },
      },
    ]
    for (const one of values) {
      for (const other of values) {
        const [before, after] = [contentOf(one, []), contentOf(other, [])]
        const said = new Set(between(before, after).map(({ path }) => path.split('.')[0]))
        expect([...said].sort()).toEqual(changedFields(before, after))
      }
    }
  })

  test('all that a content names is found, so that it can be called by its name', () => {
    const story = prose(paragraph(figure('m1'), link('https://a.example', 'x')), {
      type: 'paragraph',
      children: [
        { type: 'link', fields: { doc: { relationTo: 'pages', value: 'p1' } }, children: [] },
      ],
    })
    const subject = { relationTo: 'pioneers', value: 's1' }
    const found = referencesIn(fields, { story, themes: ['t1', 't2'], subject, portrait: 'i1' })
    expect(found.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'impact-metrics/m1',
      'pages/p1',
      'themes/t1',
      'themes/t2',
      'pioneers/s1',
      'media/i1',
    ])
  })
})

describe('a figure', () => {
  const content = {
    nature: 'achieved',
    shape: 'exact',
    value: 70_000,
    unit: { kind: 'noun', singular: 'client', plural: 'clients' },
    label: 'accompagnés',
    period: { kind: 'since', year: 2013 },
    source: { kind: 'report', title: 'Bilan 2024', url: 'https://bilan.example' },
  }

  test('is said as readers have it and as they would, with unit, period and source', () => {
    const after = { ...content, value: 72_000, source: { kind: 'own-statement' } }

    expect(figureChange(content, after)).toEqual({
      before: {
        wording: '70\u202f000 clients accompagnés depuis 2013',
        unit: 'clients',
        period: 'depuis 2013',
        source: 'Bilan 2024, rapport',
        url: 'https://bilan.example',
      },
      after: {
        wording: '72\u202f000 clients accompagnés depuis 2013',
        unit: 'clients',
        period: 'depuis 2013',
        source: 'déclaration de l’organisation',
        url: null,
      },
    })
  })

  test('says what is missing rather than nothing', () => {
    const { before, after } = figureChange(null, { unit: { kind: 'percent' } })
    expect(before).toBeNull()
    expect(after).toMatchObject({ unit: 'pour cent', period: 'non dite', source: 'non dite' })
  })
})
