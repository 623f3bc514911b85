import { LinkColumns } from '@/design/LinkColumns'
import { References } from '@/design/References'

import type { Specimen } from '../specimen'
import { here, longestName, longText, sentence, unbroken } from '../words'

const reference = {
  href: here('a'),
  title: 'Un titre d’article',
  kind: 'Article',
  facts: 'Une revue, mars 2026',
  note: sentence,
}

const long = { key: 'long', href: here('long'), title: longestName }

const word = { key: 'mot', href: here('mot'), title: unbroken }

const columns = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ label: `Lien ${at + 1}`, href: here(at) }))

export const references: readonly Specimen[] = [
  {
    name: 'References',
    states: {
      une: () => <References references={[reference]} />,
      plusieurs: () => (
        <References
          references={[
            reference,
            { ...reference, ...long, kind: 'Rapport', facts: longText, note: longText },
            { ...reference, ...word, kind: 'Enregistrement', facts: unbroken, language: 'en' },
          ]}
        />
      ),
    },
  },
  {
    name: 'LinkColumns',
    width: 'page',
    states: {
      'trois colonnes': (at) => (
        <LinkColumns
          columns={[
            { id: `${at}a`, title: { label: 'Pionniers', href: here('a') }, links: columns(6) },
            { id: `${at}b`, title: { label: 'Programmes', href: here('b') }, links: columns(1) },
            {
              id: `${at}c`,
              title: { label: 'Longs', href: here('c') },
              links: [
                { label: longestName, href: here(1) },
                { label: unbroken, href: here(2) },
              ],
            },
          ]}
        />
      ),
    },
  },
]
