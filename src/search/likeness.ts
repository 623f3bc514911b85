/** How many slips of a finger lie between two words: a letter more, less, other, or two swapped. */
export function slipsBetween(one: string, other: string): number {
  const width = other.length + 1
  let twoAbove: number[] = []
  let above = Array.from({ length: width }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column < width; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped =
        row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const ways = [
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (isSame ? 0 : 1),
        ...(isSwapped ? [at(twoAbove, column - 2) + 1] : []),
      ]
      current.push(Math.min(...ways))
    }
    twoAbove = above
    above = current
  }
  return at(above, width - 1)
}

const at = (row: readonly number[], column: number) => row[column] ?? Infinity

/** A short word with a slip is another word, and so is a long one with many. Numbers are exact or wrong. */
export function slipsAllowed(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0
  return word.length < 8 ? 1 : 2
}
