import { DataTable } from '@/design/DataTable'
import { Tags } from '@/design/Tags'

import type { Specimen } from '../specimen'
import { here, longestName, longText, name, sentence, unbroken } from '../words'

export const tables: readonly Specimen[] = [
  {
    name: 'DataTable',
    states: {
      vide: () => <DataTable caption="Rien encore" headings={['Colonne', 'Sens']} rows={[]} />,
      plusieurs: () => (
        <DataTable
          caption="Un tableau d’exemple"
          headings={['Colonne', 'Sens', 'Exemple']}
          rows={[
            { key: 'a', cells: ['nom', sentence, name] },
            { key: 'b', cells: [longestName, longText, unbroken] },
            { key: 'c', cells: [<code key="c">{unbroken}</code>, 'une valeur', '1'] },
          ]}
        />
      ),
    },
  },
  {
    name: 'Tags',
    states: {
      aucun: () => <Tags label="Aucun thème" tags={[]} />,
      un: () => <Tags label="Un thème" tags={[{ href: here('a'), label: 'thème' }]} />,
      'les sept teintes': () => (
        <Tags
          label="Sept thèmes"
          tags={[1, 2, 3, 4, 5, 6, 7].map((hue) => ({
            href: hue === 7 ? null : here(hue),
            label: `thème ${hue}`,
            hue,
          }))}
        />
      ),
      longs: () => (
        <Tags
          label="Thèmes longs"
          tags={[
            { href: here(1), label: longestName, hue: 3 },
            { href: here(2), label: unbroken, hue: 4 },
          ]}
        />
      ),
    },
  },
]
