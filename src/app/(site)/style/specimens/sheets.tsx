import { Drawing, Note, Numeral } from '@/design/pictures/Drawing'
import { Scale } from '@/design/pictures/Scale'

import type { Specimen } from '../specimen'
import { sentence as title } from '../words'

/** What the drawings of figures are made of. */
export const sheets: readonly Specimen[] = [
  {
    name: 'Drawing',
    states: {
      'une feuille': () => (
        <Drawing title={title} description={title} height={60}>
          <Numeral x={0} y={40} size={34}>
            63
          </Numeral>
          <Note x={320} y={40} anchor="end">
            2030
          </Note>
        </Drawing>
      ),
    },
  },
  {
    name: 'Numeral',
    states: {
      'présent et passé': () => (
        <Drawing title={title} height={44}>
          <Numeral x={0} y={34} size={34}>
            {'1\u202f234'}
          </Numeral>
          <Numeral x={320} y={34} size={34} anchor="end" isPast>
            567
          </Numeral>
        </Drawing>
      ),
    },
  },
  {
    name: 'Note',
    states: {
      'trois ancrages': () => (
        <Drawing title={title} height={20}>
          <Note x={0} y={14}>
            début
          </Note>
          <Note x={160} y={14} anchor="middle">
            milieu
          </Note>
          <Note x={320} y={14} anchor="end">
            fin
          </Note>
        </Drawing>
      ),
    },
  },
  {
    name: 'Scale',
    states: {
      'deux bouts': () => (
        <Drawing title={title} height={32}>
          <Scale y={6} ends={{ from: '0', to: '10\u00a0millions' }} />
        </Drawing>
      ),
    },
  },
]
