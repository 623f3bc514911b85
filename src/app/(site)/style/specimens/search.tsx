import { Hint } from '@/design/Hint'
import { Results } from '@/design/Results'
import { Glass, SearchForm } from '@/design/SearchForm'

import type { Specimen } from '../specimen'
import { here, longestName, longText, name, sentence, unbroken } from '../words'

const form = { action: '/style', label: 'Rechercher sur le site', longest: 120 }
const plain = (text: string) => [{ text, isMatch: false }]
const found = {
  key: 'a',
  href: here('a'),
  title: [
    { text: 'Prénom ', isMatch: false },
    { text: 'Nom', isMatch: true },
  ],
  about: plain('Une organisation'),
  excerpt: [...plain(sentence), { text: ' trouvé', isMatch: true }],
}

export const search: readonly Specimen[] = [
  {
    name: 'SearchForm',
    states: {
      grand: () => <SearchForm {...form} size="large" />,
      'grand, rempli': () => <SearchForm {...form} size="large" value={longestName} />,
      petit: () => <SearchForm {...form} size="small" />,
      'petit, rempli': () => <SearchForm {...form} size="small" value={unbroken} />,
    },
  },
  { name: 'Glass', states: { seule: () => <Glass /> } },
  {
    name: 'Hint',
    states: {
      courte: () => <Hint>{sentence}</Hint>,
      longue: () => <Hint>{`${longText} ${unbroken}`}</Hint>,
    },
  },
  {
    name: 'Results',
    states: {
      aucun: () => <Results label="Aucun résultat" results={[]} />,
      un: () => <Results label="Un résultat" results={[found]} />,
      plusieurs: () => (
        <Results
          label="Plusieurs résultats"
          results={[
            { ...found, hue: 1 },
            { ...found, key: 'b', title: plain(sentence), isSentence: true, about: [], hue: 5 },
            { ...found, key: 'c', title: plain(name), about: [], excerpt: [] },
            { ...found, key: 'd', title: plain(longestName), excerpt: plain(longText), hue: 2 },
            { ...found, key: 'e', title: plain(unbroken), about: plain(unbroken), hue: 6 },
          ]}
        />
      ),
    },
  },
]
