import { addressOf } from './addresses'
import type { Block, Place, Run } from './blocks'
import { droppedAs, isDropped } from './dropping'
import { wordItem } from './lists'
import { emphasisOf, lookOf, type Look, type Sheet } from './looks'
import type { Loss } from './losses'
import { blockReader } from './reader'
import { raised } from './raised'
import { isLayout, linesOf } from './tables'

type Here = Omit<Run, 'text'> & {
  place: Place
  depth: number
  ordered: boolean
  start: number
  list: unknown
  isPre: boolean
  isRaised: boolean
}

const nowhere: Here = {
  ...{ bold: false, italic: false, href: null, place: { kind: 'p' } },
  ...{ depth: 0, ordered: false, start: 1, list: null, isPre: false, isRaised: false },
}

const blockTags = new Set(
  [
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section summary table tbody td tfoot th',
    'thead tr ul',
  ].flatMap((some) => some.split(' ')),
)

const isElement = (node: Node): node is Element => node.nodeType === 1
const isText = (node: Node): node is Text => node.nodeType === 3

function headingLevel(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.localName)?.[1]
  if (tag) return Number(tag)
  if (element.getAttribute('role') === 'heading')
    return Number(element.getAttribute('aria-level') ?? 2)
  return /\bMsoTitle\b/.test(element.className) ? 1 : null
}

/** What is copied from a program, as blocks of words, with what was left behind. */
export function readBlocks(root: Element, sheet: Sheet): { blocks: Block[]; losses: Loss[] } {
  const losses: Loss[] = []

  /** Where the words of a block element stand: inside an item or a quotation they stay in it. */
  function placeOf(element: Element, look: Look, here: Here): Place {
    const level = headingLevel(element)
    if (level !== null) return { kind: 'heading', level }
    if (element.localName === 'li') {
      // Word on the web puts each item in a list of its own, and says in data where it belongs.
      const said = element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level')
      const { ordered, start } = here
      const list = element.getAttribute('data-listid') ?? here.list
      return { kind: 'item', level: Math.max(Number(said ?? 1), here.depth), ordered, start, list }
    }
    const isQuote =
      element.localName === 'blockquote' || /\bMso(Intense)?Quote/.test(element.className)
    if (isQuote) return { kind: 'quote' }
    if (here.place.kind !== 'p') return here.place
    return wordItem(element, look, sheet) ?? { kind: 'p' }
  }

  function readInto(node: Node, above: Here): Block[] {
    const reader = blockReader()

    function children(element: Element, here: Here) {
      for (const child of element.childNodes) read(child, here)
    }

    function table(element: Element, here: Here) {
      if (isLayout(element)) return children(element, here)
      losses.push('table')
      for (const runs of linesOf(element, (cell) => readInto(cell, nowhere))) {
        // Two lists that follow each other become one in the editor: rows are paragraphs.
        const place: Place = { kind: 'p' }
        for (const run of runs) reader.add(place, run)
      }
    }

    function block(element: Element, look: Look, here: Here) {
      reader.part()
      if (element.localName === 'table') table(element, here)
      else children(element, { ...here, place: placeOf(element, look, here) })
      reader.part()
    }

    function inside(element: Element, look: Look, above: Here): Here {
      const isList = element.localName === 'ul' || element.localName === 'ol'
      const here = { ...above, ...emphasisOf(element, look, above) }
      if (element.localName === 'pre') here.isPre = true
      if (element.localName === 'sup' || look.get('vertical-align') === 'super')
        here.isRaised = true
      if (isList) {
        here.depth += 1
        here.list ??= element
        here.ordered = element.localName === 'ol'
        here.start = Number(element.getAttribute('start') ?? 1) || 1
      }
      const href = element.localName === 'a' ? element.getAttribute('href') : null
      if (href !== null) {
        const address = addressOf(href)
        if (address.isLost) losses.push('link')
        here.href = address.href
      }
      return here
    }

    function read(child: Node, above: Here) {
      if (isText(child)) return words(child.data, above)
      if (!isElement(child)) return
      const look = lookOf(child, sheet)
      const emoji = child.localName === 'img' ? (child.getAttribute('alt') ?? '') : ''
      if (/^\p{Extended_Pictographic}/u.test(emoji)) return words(emoji, above)
      if (isDropped({ element: child, look })) {
        const loss = droppedAs({ element: child, look })
        if (loss) losses.push(loss)
        return
      }
      if (child.localName === 'br') return reader.add(above.place, { ...nowhere, text: '\n' })
      if (child.localName === 'hr') return reader.rule({ kind: 'hr' })
      const isStruck =
        ['s', 'strike'].includes(child.localName) ||
        /line-through/.test(look.get('text-decoration') ?? look.get('text-decoration-line') ?? '')
      if (isStruck) losses.push('strike')
      const here = inside(child, look, above)
      if (blockTags.has(child.localName)) block(child, look, here)
      else children(child, here)
    }

    function words(data: string, { place, bold, italic, href, isPre, isRaised }: Here) {
      const [first = '', ...others] = isPre ? data.split('\n') : [data]
      const add = (text: string) => reader.add(place, { text, bold, italic, href })
      const shown = (text: string) => {
        const spaced = text.replace(/[ \t\r\n\f]+/g, ' ')
        return isRaised ? raised(spaced) : spaced
      }
      add(shown(first))
      for (const line of others) {
        add('\n')
        add(shown(line))
      }
    }

    if (isElement(node)) children(node, above)
    return reader.blocks
  }

  return { blocks: readInto(root, nowhere), losses }
}
