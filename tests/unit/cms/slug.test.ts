import { expect, test } from 'vitest'

import { slugDrawnFrom, slugify } from '@/cms/fields/slug'

test.each([
  ['Élève à l’école', 'eleve-a-l-ecole'],
  ['Cœur & Œuvre', 'coeur-oeuvre'],
  ['Ex æquo', 'ex-aequo'],
  ['Ça alors !', 'ca-alors'],
  ['Chéa Lün', 'chea-lun'],
  ['Saint-Étienne', 'saint-etienne'],
  ['  Bords  doubles  ', 'bords-doubles'],
  ['« Guillemets » — tirets – et… points', 'guillemets-tirets-et-points'],
  ['100 % français', '100-francais'],
  ['L\u2019été d\u0027Anne', 'l-ete-d-anne'],
  ['e\u0301te\u0301 (décomposé)', 'ete-decompose'],
  ['ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ', 'aaaceeeeiioouuuy'],
  ['../../etc/passwd', 'etc-passwd'],
  ['---', ''],
  ['', ''],
  ['李娜', 'li-na'],
  ['Łukasz Żółć', 'lukasz-zolc'],
  ['Đặng Thị Đức', 'dang-thi-duc'],
  ['Søren Ødegård', 'soren-odegard'],
  ['Jürgen Straße', 'jurgen-strasse'],
  ['محمد', 'mhmd'],
  ['Ελένη', 'eleni'],
  ['Владимир Щукин', 'vladimir-shchukin'],
  ['entre\u00adprise', 'entreprise'],
  ['ﬁnance', 'finance'],
  ['№ 5 — Zoé™ 😀', '5-zoe'],
  ['😀👩🏽\u200d🚒', ''],
  ['2026', '2026'],
  ['\ud83d', ''],
])('« %s » is « %s »', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test('a slug is its own slug', () => {
  for (const slug of ['chea-lun', 'l-ete-2026']) expect(slugify(slug)).toBe(slug)
})

test('a long name is cut between two words once it is longer for its œ', () => {
  const slug = slugDrawnFrom(`${'cœur '.repeat(23)}œuvré`.slice(0, 119), 'portrait')
  expect(slug.length).toBeLessThanOrEqual(100)
  expect(slug).toMatch(/^coeur(-coeur)+$/)
})

test('a long word alone is cut where it must be', () => {
  expect(slugDrawnFrom('œ'.repeat(119), 'portrait')).toBe('oe'.repeat(50))
})

test.each([
  ['😀', 'portrait'],
  ['« … »', 'portrait'],
  ['2026', '2026'],
  ['   ', ''],
  ['', ''],
])('of « %s », an address is « %s »', (name, slug) => {
  expect(slugDrawnFrom(name, 'portrait')).toBe(slug)
})
