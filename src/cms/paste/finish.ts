import { plainSigns } from '../prose/plainSigns'
import { lineEnd, textOf, type Block, type Run } from './blocks'
import { typedItem } from './lists'

const isLineEnd = ({ text }: Run) => text === lineEnd
const isSame = (a: Run | undefined, b: Run) =>
  a !== undefined &&
  !isLineEnd(a) &&
  !isLineEnd(b) &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.href === b.href

/** Neighbours of one look are one run, in the signs that will be stored. */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (last && isSame(last, run)) last.text += run.text
    else whole.push({ ...run })
  }
  return whole.map((run) => ({ ...run, text: plainSigns(run.text) }))
}

/** No space before the end of a line, and no line that is only one. */
function trimmed(runs: readonly Run[]): Run[] {
  const spaced = runs.map((run, index) => {
    const next = runs[index + 1]
    const isLast = next === undefined || isLineEnd(next)
    return isLast && !isLineEnd(run) ? { ...run, text: run.text.replace(/ +$/, '') } : run
  })
  const written = spaced.filter(({ text }) => text !== '')
  const from = written.findIndex((run) => !isLineEnd(run))
  const to = written.findLastIndex((run) => !isLineEnd(run))
  return from === -1 ? [] : written.slice(from, to + 1)
}

/** An empty line between two lines makes two paragraphs of them. */
function paragraphs(block: Block): Block[] {
  if (block.place.kind !== 'p') return [block]
  const parts: Run[][] = [[]]
  block.runs.forEach((run, index) => {
    const before = block.runs[index - 1]
    if (isLineEnd(run) && before && isLineEnd(before)) parts.push([])
    else parts.at(-1)?.push(run)
  })
  return parts.map((runs) => ({ ...block, runs: trimmed(runs) }))
}

const inHeading = (run: Run): Run => ({ ...run, bold: false, italic: false })

function plainHeading(block: Block): Block {
  return block.place.kind === 'heading' ? { ...block, runs: block.runs.map(inHeading) } : block
}

const isWorthKeeping = (block: Block) =>
  block.place.kind === 'hr' || textOf(block).replace(/[\s\u00a0\u202f]/g, '') !== ''

/** The blocks as they are pasted: without what is empty, in the levels of headings that a story has. */
export function finished(blocks: readonly Block[]): Block[] {
  const whole = blocks
    .map((block) => ({ ...block, runs: trimmed(joined(block.runs)) }))
    .flatMap(paragraphs)
    .filter(isWorthKeeping)
    .map(plainHeading)
    .map((block) => ({ ...typedItem(block) }))
    .map((block) => ({ ...block, runs: joined(block.runs) }))
  const levels = whole.flatMap(({ place }) => (place.kind === 'heading' ? [place.level] : []))
  // The page has its one h1 already: a text that has one moves down by one level.
  const shift = levels.includes(1) ? 1 : 0
  return whole.map((block) =>
    block.place.kind === 'heading'
      ? { ...block, place: { kind: 'heading', level: Math.min(block.place.level + shift, 3) } }
      : block,
  )
}
