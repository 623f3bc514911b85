import { DataTable } from '@/design/DataTable'
import { Figure } from '@/design/Figure'
import { LinkColumns } from '@/design/LinkColumns'
import { References } from '@/design/References'
import { Roster, YearMark } from '@/design/Roster'
import { Rows } from '@/design/Rows'
import { Tags } from '@/design/Tags'

import type { Group } from '../specimen'
import { here, longestName, longText, name, sentence, unbroken } from '../words'

const entry = {
  key: 'a',
  href: here('a'),
  title: name,
  kicker: 'Une organisation',
  text: sentence,
}
const row = { key: 'a', href: here('a'), title: name, note: sentence }
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

export const lists: Group = {
  id: 'listes',
  title: 'Listes',
  specimens: [
    {
      name: 'Roster',
      states: {
        vide: () => <Roster entries={[]} />,
        une: () => <Roster entries={[entry]} />,
        'plusieurs, avec teintes et repères': () => (
          <Roster
            entries={[
              { ...entry, hue: 1, mark: <YearMark label="depuis" year={2015} /> },
              {
                ...entry,
                key: 'b',
                hue: 5,
                mark: (
                  <Figure prefix="" numeral="63 %" words="des projets" tone="open" size="line" />
                ),
              },
              { ...long, text: longText, kicker: longestName, hue: 2 },
              { ...word, text: unbroken, kicker: unbroken, hue: 6 },
            ]}
          />
        ),
      },
    },
    {
      name: 'YearMark',
      states: { 'une année': () => <YearMark label="depuis" year={1999} /> },
    },
    {
      name: 'Rows',
      states: {
        une: () => <Rows rows={[row]} label="Une ligne" />,
        'sans page': () => <Rows rows={[{ ...row, href: null }]} label="Sans page" />,
        'plusieurs, avec teintes': () => (
          <Rows
            label="Plusieurs lignes"
            rows={[
              { ...row, hue: 1, numeral: '1' },
              { ...long, hue: 4, numeral: '2', note: longText },
              { ...word, hue: 7, numeral: '3', note: unbroken },
            ]}
          />
        ),
      },
    },
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
  ],
}
