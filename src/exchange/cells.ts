/**
 * What a spreadsheet would run instead of showing it. Line breaks and leading spaces count too,
 * because some spreadsheets skip them. Apostrophes in front are already a protection.
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@])/
const protectedFormula = /^'+(?:[\t\r\n]|\s*[=+\-@])/

export const looksLikeFormula = (cell: string): boolean => formula.test(cell)

/** A leading apostrophe makes a text harmless; `plainText` takes it off again, so nothing is lost. */
export const harmless = (text: string): string =>
  formula.test(text) || protectedFormula.test(text) ? `'${text}` : text

/** A cell that goes back to its sender as it came, but for what a spreadsheet would run; « -3 » is a number. */
export const harmlessCell = (cell: string): string =>
  formula.test(cell) && !/^\s*-[\d\s.,]+%?\s*$/.test(cell) ? `'${cell}` : cell

/** The text as it was before `harmless`. */
export const plainText = (cell: string): string =>
  protectedFormula.test(cell) ? cell.slice(1) : cell
