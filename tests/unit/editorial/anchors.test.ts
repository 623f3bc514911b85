import { describe, expect, test } from 'vitest'

import { anchorAt, findPassage, passageFinder } from '@/editorial/anchors/anchor'

import { hardPassages, longText } from '../../support/hostileTexts'

/** The passage stands between [[ and ]]; where there is none, it is gone. */
function marked(text: string) {
  const start = text.indexOf('[[')
  const end = text.indexOf(']]') - 2
  return { text: text.replace('[[', '').replace(']]', ''), start, end }
}

const story = (first: string, second: string, third: string) => [first, second, third].join('\n')
const opening = 'Chea Lun a grandi à Phnom Penh, dans une famille de couturières.'
const work = 'Elle a fondé un atelier qui emploie trente femmes du quartier.'
const closing = 'Son atelier travaille aujourd’hui avec des maisons de mode parisiennes.'

type Row = [what: string, state: 'found' | 'changed' | 'gone', commented: string, now: string]

const sameWords: Row[] = [
  [
    'nothing changed',
    'found',
    `${opening} [[${work}]] ${closing}`,
    `${opening} [[${work}]] ${closing}`,
  ],
  [
    'words are added before',
    'found',
    `Elle a [[fondé un atelier]] en 2013.`,
    `En vérité, elle a [[fondé un atelier]] en 2013.`,
  ],
  [
    'words are added right before',
    'found',
    `Elle a [[fondé un atelier]] en 2013.`,
    `Elle a vraiment [[fondé un atelier]] en 2013.`,
  ],
  [
    'words are added after',
    'found',
    `Elle a [[fondé un atelier]].`,
    `Elle a [[fondé un atelier]]. Depuis, elle forme des apprenties.`,
  ],
  [
    'words are added right after',
    'found',
    `Elle a [[fondé un atelier]] en 2013.`,
    `Elle a [[fondé un atelier]] de couture en 2013.`,
  ],
  [
    'words are added on both sides',
    'found',
    `Elle a [[fondé un atelier]] en 2013.`,
    `Elle a vite [[fondé un atelier]] vite en 2013.`,
  ],
  [
    'words before are taken away',
    'found',
    `Sans doute a-t-elle [[fondé un atelier]] en 2013.`,
    `[[fondé un atelier]] en 2013.`,
  ],
  [
    'words after are taken away',
    'found',
    `Elle a [[fondé un atelier]] en 2013.`,
    `Elle a [[fondé un atelier]]`,
  ],
  [
    'its paragraph moves to the end',
    'found',
    story(`[[${work}]]`, opening, closing),
    story(opening, closing, `[[${work}]]`),
  ],
  [
    'its paragraph moves to the start',
    'found',
    story(opening, closing, `[[${work}]]`),
    story(`[[${work}]]`, opening, closing),
  ],
  [
    'a few words of a paragraph that moves',
    'found',
    story(opening, 'Elle a fondé [[un atelier]] qui emploie trente femmes.', closing),
    story('Elle a fondé [[un atelier]] qui emploie trente femmes.', opening, closing),
  ],
  [
    'it is cut in two paragraphs',
    'found',
    `[[Elle a fondé un atelier. Il emploie trente femmes.]] Fin.`,
    `[[Elle a fondé un atelier.\nIl emploie trente femmes.]] Fin.`,
  ],
  [
    'two paragraphs become one',
    'found',
    story(opening, `[[${work}\n${closing}]]`, 'Fin.'),
    story(opening, `[[${work} ${closing}]]`, 'Fin.'),
  ],
  ['it is the whole text', 'found', `[[${work}]]`, `[[${work}]]`],
  ['it was the whole text, which goes on', 'found', `[[${work}]]`, `[[${work}]] ${closing}`],
  ['one word', 'found', `Un [[atelier]] de couture.`, `Hier, un [[atelier]] de couture.`],
  ['one character', 'found', `Prix : 12 [[€]] la pièce.`, `Le prix : 12 [[€]] la pièce.`],
  [
    'capitals and accents',
    'found',
    `[[Élève à l’École]] des femmes.`,
    `Toute jeune, [[Élève à l’École]] des femmes.`,
  ],
  [
    'characters of two units',
    'found',
    `Merci [[🧵 à toutes 🧵]] et à tous.`,
    `Merci bien [[🧵 à toutes 🧵]] et à tous.`,
  ],
  [
    'signs a pattern would read',
    'found',
    `Voir [[(a+b)* [c] \\d $1]] ici.`,
    `Allez voir [[(a+b)* [c] \\d $1]] ici.`,
  ],
]

const sameForReaders: Row[] = [
  [
    'a plain space becomes narrow',
    'found',
    `Elle a formé [[70 000 femmes]] depuis.`,
    `Elle a formé [[70\u202f000 femmes]] depuis.`,
  ],
  [
    'a narrow space becomes plain',
    'found',
    `Elle a formé [[70\u202f000 femmes]] depuis.`,
    `Elle a formé [[70 000 femmes]] depuis.`,
  ],
  [
    'a hard space stands before the colon',
    'found',
    `Elle le dit [[ainsi : oui]], toujours.`,
    `Elle le dit [[ainsi\u00a0: oui]], toujours.`,
  ],
  [
    'the typewriter’s apostrophe becomes the printer’s',
    'found',
    `Elle dit [[qu'elle l'a fait]] seule.`,
    `Elle dit [[qu’elle l’a fait]] seule.`,
  ],
  [
    'the printer’s apostrophe becomes the typewriter’s',
    'found',
    `Elle dit [[qu’elle l’a fait]] seule.`,
    `Elle dit [[qu'elle l'a fait]] seule.`,
  ],
  [
    'a space is doubled',
    'found',
    `Elle a [[fondé un atelier]] ici.`,
    `Elle a [[fondé  un atelier]] ici.`,
  ],
  [
    'a soft hyphen slips in',
    'found',
    `Elle a [[fondé un atelier]] ici.`,
    `Elle a [[fondé un ate\u00adlier]] ici.`,
  ],
  [
    'an inline figure comes before',
    'found',
    `Soit [[des femmes formées]] ici.`,
    `Soit \ufffc [[des femmes formées]] ici.`,
  ],
  [
    'an inline figure comes inside',
    'found',
    `Soit [[des femmes formées]] ici.`,
    `Soit [[des \ufffc femmes formées]] ici.`,
  ],
  [
    'an inline figure leaves',
    'found',
    `Soit [[des \ufffc femmes formées]] ici.`,
    `Soit [[des femmes formées]] ici.`,
  ],
  [
    'an inline figure alone',
    'found',
    `Elle a formé [[\ufffc]] depuis 2013, dit-on.`,
    `Hier, elle a formé [[\ufffc]] depuis 2013, dit-on.`,
  ],
  [
    'one inline figure of several',
    'found',
    `Elle a formé \ufffc, puis créé [[\ufffc]] en ville.`,
    `Elle a formé \ufffc, puis créé [[\ufffc]] en ville.`,
  ],
]

const repeated: Row[] = [
  [
    'the first of two',
    'found',
    `[[Bien sûr]] que non. Mais oui ! Bien sûr que si.`,
    `[[Bien sûr]] que non. Mais oui ! Bien sûr que si.`,
  ],
  [
    'the second of two',
    'found',
    `Bien sûr que non. Mais oui ! [[Bien sûr]] que si.`,
    `Bien sûr que non. Mais oui ! [[Bien sûr]] que si.`,
  ],
  [
    'the second, words added to the first',
    'found',
    `Bien sûr que non. Mais oui ! [[Bien sûr]] que si.`,
    `Mais bien sûr. Bien sûr que non. Mais oui ! [[Bien sûr]] que si.`,
  ],
  [
    'the second of three, the first taken away',
    'found',
    `Un atelier à Lyon. Un [[atelier]] à Metz. Un atelier à Brest.`,
    `Un [[atelier]] à Metz. Un atelier à Brest.`,
  ],
  [
    'the last of three, moved to the front',
    'found',
    `Un atelier à Lyon. Un atelier à Metz. Puis un [[atelier]] à Brest, enfin.`,
    `Puis un [[atelier]] à Brest, enfin. Un atelier à Lyon. Un atelier à Metz.`,
  ],
  [
    'the one that was commented is taken away',
    'gone',
    `Elle part en 2013, seule et sans argent. Elle revient [[en 2013]] avec une idée de génie.`,
    `Elle part en 2013, seule et sans argent. Elle revient avec une idée de génie.`,
  ],
  [
    'the one that was commented is another year now',
    'changed',
    `Elle part en 2013, seule et sans argent. Elle revient [[en 2013]] avec une idée de génie.`,
    `Elle part en 2013, seule et sans argent. Elle revient [[en 2014]] avec une idée de génie.`,
  ],
]

const changed: Row[] = [
  [
    'a letter is corrected inside',
    'changed',
    `Elle a [[fondé un atelié de couture]] ici.`,
    `Elle a [[fondé un atelier de couture]] ici.`,
  ],
  [
    'a word is added inside',
    'changed',
    `Elle a [[fondé un atelier de couture]] ici.`,
    `Elle a [[fondé un petit atelier de couture]] ici.`,
  ],
  [
    'a word is taken from inside',
    'changed',
    `Elle a [[fondé un petit atelier de couture]] ici.`,
    `Elle a [[fondé un atelier de couture]] ici.`,
  ],
  [
    'its first word changes',
    'changed',
    `Elle a [[fondé un atelier de couture]] ici.`,
    `Elle a [[créé un atelier de couture]] ici.`,
  ],
  [
    'its last word changes',
    'changed',
    `Elle a [[fondé un atelier de couture]] ici.`,
    `Elle a [[fondé un atelier de mode]] ici.`,
  ],
  [
    'a number is rounded',
    'changed',
    `Elle a formé [[69 874 femmes]] depuis 2013.`,
    `Elle a formé [[70 000 femmes]] depuis 2013.`,
  ],
  [
    'a number becomes an inline figure',
    'changed',
    `Elle a formé [[70 000 femmes]] depuis 2013.`,
    `Elle a formé [[\ufffc]] depuis 2013.`,
  ],
  [
    'all its words change, its neighbours do not',
    'changed',
    `${opening} [[${work}]] ${closing}`,
    `${opening} [[Trente voisines cousent chez elle.]] ${closing}`,
  ],
  [
    'it moves and changes',
    'changed',
    story(opening, `[[${work}]]`, closing),
    story(opening, closing, `[[Elle a fondé un atelier qui emploie quarante femmes du quartier.]]`),
  ],
  [
    'its head changes in a long passage',
    'changed',
    `[[${opening} ${work} ${closing}]] Fin.`,
    `[[Chea Lun est née à Phnom Penh, dans une famille de couturières. ${work} ${closing}]] Fin.`,
  ],
  [
    'its middle is rewritten in a long passage',
    'changed',
    `[[${opening} ${work} ${closing}]] Fin.`,
    `[[${opening} Elle y emploie du monde. ${closing}]] Fin.`,
  ],
  [
    'the whole text is rewritten',
    'changed',
    `[[Une couturière de talent]]`,
    `[[La brodeuse que tout Lyon s’arrache]]`,
  ],
]

const gone: Row[] = [
  [
    'its words are taken away',
    'gone',
    `Elle a fondé, [[avec trente voisines,]] un atelier de couture.`,
    `Elle a fondé, un atelier de couture.`,
  ],
  [
    'its paragraph is taken away',
    'gone',
    story(opening, `[[${work}]]`, closing),
    story(opening, closing, 'Fin.'),
  ],
  ['its end of the text is taken away', 'gone', `${opening} [[${work}]]`, opening],
  ['nothing is left of the text', 'gone', `[[${work}]]`, ''],
  [
    'the text is another',
    'gone',
    `${opening} [[${work}]] ${closing}`,
    'Le réseau compte des agences dans toutes les régions de France depuis sa création.',
  ],
  [
    'only its comma is left',
    'gone',
    `Elle a fondé [[avec joie et courage]], un atelier de couture à Lyon.`,
    `Elle a fondé , un atelier de couture à Lyon.`,
  ],
]

describe.each([
  ['the same words', sameWords],
  ['words that read the same', sameForReaders],
  ['words that stand in several places', repeated],
  ['other words in their place', changed],
  ['words that are no longer there', gone],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (_what, state, before, after) => {
    const then = marked(before)
    const now = marked(after)
    const found = findPassage(now.text, anchorAt(then.text, then))

    expect(found.state).toBe(state)
    if (state !== 'gone') {
      expect(now.text.slice(found.start, found.end)).toBe(now.text.slice(now.start, now.end))
      expect(found.start).toBe(now.start)
    }
  })
})

test('a passage that is gone leads to where it stood, when its neighbours are still there', () => {
  const then = marked('Elle a fondé, [[avec trente voisines,]] un atelier de couture.')
  const { start, end } = findPassage(
    'Elle a fondé, un atelier de couture.',
    anchorAt(then.text, then),
  )
  expect([start, end]).toEqual([14, 14])
})

test('an anchor without words is nowhere', () => {
  for (const quote of ['', ' ', '\u202f\u00a0', '\u200b']) {
    expect(findPassage('Un texte.', { quote, prefix: '', suffix: '' }).state).toBe('gone')
  }
})

describe('long texts', () => {
  test.each(hardPassages)('%s is found in the text, or said to be gone', (_, quote, text) => {
    const { state, start, end } = findPassage(text, { quote, prefix: '', suffix: '' })
    expect(['found', 'changed', 'gone']).toContain(state)
    expect([start >= 0, end >= start, end <= text.length]).toEqual([true, true, true])
  })

  test('a hundred passages of one long text', () => {
    const find = passageFinder(longText.replaceAll('femmes', 'personnes'))
    for (let at = 0; at < 100; at += 1) {
      expect(find(anchorAt(longText, { start: at * 90, end: at * 90 + 80 })).state).not.toBe('gone')
    }
  })
})
