import type { Group } from './specimen'
import { around } from './specimens/around'
import { bars } from './specimens/bars'
import { corrections } from './specimens/corrections'
import { directory } from './specimens/directory'
import { facts } from './specimens/facts'
import { figures } from './specimens/figures'
import { forms } from './specimens/forms'
import { headers } from './specimens/headers'
import { openings } from './specimens/openings'
import { parts } from './specimens/parts'
import { pictures } from './specimens/pictures'
import { reading } from './specimens/reading'
import { references } from './specimens/references'
import { rosters } from './specimens/rosters'
import { search } from './specimens/search'
import { sheets } from './specimens/sheets'
import { sums } from './specimens/sums'
import { tables } from './specimens/tables'
import { trends } from './specimens/trends'

/** Every component of the design, in every state. A test says which one is missing. */
export const groups: readonly Group[] = [
  { id: 'pages', title: 'Pages', specimens: [...headers, ...openings, ...around] },
  {
    id: 'textes',
    title: 'Textes',
    specimens: [...reading, ...facts, ...corrections, ...pictures],
  },
  { id: 'listes', title: 'Listes', specimens: [...rosters, ...references, ...tables] },
  { id: 'chiffres', title: 'Chiffres', specimens: [...figures, ...sums] },
  { id: 'dessins', title: 'Dessins', specimens: [...sheets, ...trends, ...parts, ...bars] },
  { id: 'filtres', title: 'Filtres', specimens: [...forms, ...directory, ...search] },
]
