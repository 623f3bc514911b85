import { lineEnd, type Block, type Place, type Run } from './blocks'

/** Collects words into blocks as they are read, with the spaces that a browser would show. */
export function blockReader() {
  const blocks: Block[] = []
  let current: Block | null = null
  let isApart = false

  const endOf = (block: Block) => block.runs.at(-1)?.text ?? lineEnd

  function blockOf(place: Place): Block {
    if (current?.place !== place) {
      current = { place, runs: [] }
      blocks.push(current)
    } else if (isApart && current.runs.length > 0) {
      current.runs.push({ text: lineEnd, bold: false, italic: false, href: null })
    }
    isApart = false
    return current
  }

  return {
    blocks,
    /** What comes next stands apart from what came before. */
    part: () => void (isApart = true),
    rule: (place: Place) => {
      blocks.push({ place, runs: [] })
      current = null
    },
    add(place: Place, { text, ...look }: Run) {
      const isFirst = current?.place !== place || isApart
      const before = isFirst || current === null ? lineEnd : endOf(current)
      // A space after a space, or at the start of a line, shows nothing.
      const shown = /[ \n]$/.test(before) ? text.replace(/^ /, '') : text
      if (shown !== '') blockOf(place).runs.push({ text: shown, ...look })
    },
  }
}
