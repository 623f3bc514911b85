import { Figure } from '@/design/Figure'
import { Group } from '@/design/Group'
import { Roster, YearMark } from '@/design/Roster'
import { Rows } from '@/design/Rows'

import type { Specimen } from '../specimen'
import { here, longestName, longText, name, sentence, unbroken } from '../words'

const entry = {
  key: 'a',
  href: here('a'),
  title: name,
  kicker: 'Une organisation',
  text: sentence,
}

const row = { key: 'a', href: here('a'), title: name, note: sentence }

const long = { key: 'long', href: here('long'), title: longestName }

const word = { key: 'mot', href: here('mot'), title: unbroken }

export const rosters: readonly Specimen[] = [
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
              mark: <Figure prefix="" numeral="63 %" words="des projets" tone="open" size="line" />,
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
    name: 'Group',
    states: {
      'sans introduction': (at) => (
        <Group id={`${at}a`} title="Un groupe">
          <Rows rows={[row]} />
        </Group>
      ),
      'deux, avec les textes les plus longs': (at) => (
        <>
          <Group id={`${at}b`} title={longestName} intro={longText}>
            <Rows rows={[row]} />
          </Group>
          <Group id={`${at}c`} title={unbroken} intro={unbroken}>
            <Rows rows={[row]} />
          </Group>
        </>
      ),
    },
  },
]
