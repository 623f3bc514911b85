import { figureMark } from '../citations'

const blocks = 'p, h2, h3, li, blockquote'
const decorator = '[data-lexical-decorator]'

type Target = { field: string; passage: string; start: number; end: number }

/** Selects a number where it stands in the form and brings it into view. False when the text has changed. */
export function showPassage({ field, passage, start, end }: Target): boolean {
  const line = document.querySelector(`#field-${field}`)
  if (line instanceof HTMLInputElement || line instanceof HTMLTextAreaElement) {
    line.focus()
    line.setSelectionRange(start, end)
    return line.value === passage
  }
  const block = [...document.querySelectorAll(`.field-type.rich-text-lexical [contenteditable]`)]
    .flatMap((editor) => [...editor.querySelectorAll(blocks)])
    .find((element) => charactersOf(element) === passage)
  return block ? select(block, start, end) : false
}

type Piece = { node: Node; text: string }

/** The characters of a block as the checks read them: an inline figure counts for one, whatever it shows. */
function piecesOf(block: Element): Piece[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => {
      if (node.parentElement?.closest(decorator)) return NodeFilter.FILTER_REJECT
      const counts = node instanceof Text || Object(node).matches(`${decorator}, br`)
      return counts ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
    },
  })
  const pieces: Piece[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    pieces.push({ node, text: node instanceof Text ? node.data : markOf(node) })
  }
  return pieces
}

const markOf = (node: Node) => (node.nodeName === 'BR' ? '\n' : figureMark)

const charactersOf = (block: Element) =>
  piecesOf(block)
    .map(({ text }) => text)
    .join('')

function select(block: Element, start: number, end: number): boolean {
  const range = document.createRange()
  let offset = 0
  for (const { node, text } of piecesOf(block)) {
    const until = offset + text.length
    if (node instanceof Text && start >= offset && start < until)
      range.setStart(node, start - offset)
    if (node instanceof Text && end > offset && end <= until) range.setEnd(node, end - offset)
    offset = until
  }
  block.scrollIntoView({ block: 'center' })
  block.closest<HTMLElement>('[contenteditable="true"]')?.focus({ preventScroll: true })
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  return true
}
