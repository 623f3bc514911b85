import type { Group } from './specimen'
import { drawings } from './specimens/drawings'
import { figures } from './specimens/figures'
import { filters } from './specimens/filters'
import { lists } from './specimens/lists'
import { pages } from './specimens/pages'
import { texts } from './specimens/texts'

/** Every component of the design, in every state. A test says which one is missing. */
export const groups: readonly Group[] = [pages, texts, lists, figures, drawings, filters]
