import { Disclosure } from '@/design/Disclosure'
import { Facts } from '@/design/Facts'
import { Notice } from '@/design/Notice'
import { Quotable } from '@/design/Quotable'

import type { Specimen } from '../specimen'
import { here, longText, sentence, unbroken } from '../words'

export const facts: readonly Specimen[] = [
  {
    name: 'Facts',
    states: {
      'aucun fait connu': () => <Facts facts={[{ term: 'Organisation', value: null }]} />,
      un: () => <Facts facts={[{ term: 'Organisation', value: 'Une organisation' }]} />,
      plusieurs: () => (
        <Facts
          facts={[
            { term: 'Organisation', value: <a href={here('organisation')}>Une organisation</a> },
            { term: 'Un intitulé plus long que les autres', value: longText },
            { term: 'Mot insécable', value: unbroken },
          ]}
        />
      ),
    },
  },
  {
    name: 'Notice',
    states: {
      courte: () => <Notice>Rien ne correspond à ces choix.</Notice>,
      longue: () => <Notice>{longText}</Notice>,
    },
  },
  {
    name: 'Quotable',
    states: {
      'une phrase': () => <Quotable title="À citer" sentence={sentence} />,
      'la plus longue': () => <Quotable title="À citer" sentence={`${longText} ${unbroken}`} />,
    },
  },
  {
    name: 'Disclosure',
    states: {
      fermée: () => (
        <Disclosure label="Source et détails" about={sentence}>
          <p>{sentence}</p>
        </Disclosure>
      ),
      ouverte: () => (
        <Disclosure label="Source et détails" about={sentence} isOpen>
          <Facts facts={[{ term: 'Source', value: longText }]} />
          <Quotable title="À citer" sentence={sentence} />
        </Disclosure>
      ),
    },
  },
]
