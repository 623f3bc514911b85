import { text } from './kinds'
import { licence } from './licence'
import { columnsOf } from './table'

/** The last column of a file: the same words on every row, since rows are copied out of their file. */
export const licenceColumn = columnsOf<unknown>()({
  name: 'licence',
  header: 'Licence',
  about: 'À quelles conditions réutiliser ces données.',
  kind: text(200),
  of: () => licence,
})
