import { typeset } from '../typography'
import { importColumns } from './readRow'
import type { FigureRow } from './row'

/** Who looked at a figure, and when, is not what it says; a subject is known by its address. */
const aside = new Set(['id', 'subjectName', 'verification', 'verifiedBy', 'verifiedOn', 'reviewBy'])

const saying = importColumns.filter(({ name, put }) => put !== null && !aside.has(name))

const isPlain = /^[\w,.-]*$/

/** Typing is not saying: spaces and apostrophes differ between a form and a spreadsheet. */
const plain = (cell: string) =>
  isPlain.test(cell)
    ? cell
    : typeset(
        cell
          .normalize('NFKC')
          .replace(/\p{Cf}/gu, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )

/** The same for two lines, or for a line and a figure, that tell readers the same thing. */
export const identityOf = (row: FigureRow): string =>
  JSON.stringify(saying.map(({ cell }) => plain(cell(row))))
