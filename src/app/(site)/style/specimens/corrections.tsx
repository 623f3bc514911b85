import { Correction } from '@/design/Correction'
import { CorrectionNote } from '@/design/CorrectionNote'

import type { Specimen } from '../specimen'
import { here, longestName, longText, name, sentence, unbroken } from '../words'

const said = {
  date: '2026-03-01',
  before: '25 %',
  after: '8 %',
  note: 'La source a été relue.',
  href: here('rectificatif'),
}

const note = { key: 'a', ...said }

const correction = { ...said, about: <a href={here('objet')}>{name}</a>, completions: [] }

export const corrections: readonly Specimen[] = [
  {
    name: 'Correction',
    states: {
      'sans suite': (at) => <Correction {...correction} id={`${at}a`} />,
      'complétée deux fois': (at) => (
        <Correction
          {...correction}
          id={`${at}b`}
          completions={[
            { text: sentence, on: '2026-03-12' },
            { text: longText, on: '2026-04-01' },
          ]}
        />
      ),
      'textes les plus longs': (at) => (
        <Correction
          {...correction}
          id={`${at}c`}
          about={longestName}
          before={unbroken}
          after={longText}
          note={longText}
        />
      ),
    },
  },
  {
    name: 'CorrectionNote',
    width: 'page',
    states: {
      aucune: () => <CorrectionNote notes={[]} />,
      une: () => <CorrectionNote notes={[note]} />,
      plusieurs: () => (
        <CorrectionNote notes={[note, { ...note, key: 'b', before: unbroken, note: longText }]} />
      ),
    },
  },
]
