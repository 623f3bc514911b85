import { expect, test } from 'vitest'

import { slugify } from '@/cms/fields/slug'

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
  ['日本', ''],
])('« %s » is « %s »', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test('a slug is its own slug', () => {
  for (const slug of ['chea-lun', 'l-ete-2026']) expect(slugify(slug)).toBe(slug)
})
