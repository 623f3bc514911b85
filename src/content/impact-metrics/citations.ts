import type { WordingForm } from './model'

/** Stands for an inline figure where a text is read as plain characters: U+FFFC is no word and no number. */
export const figureMark = '\ufffc'

/** The slug of the inline block, as the editor stores it. */
export const inlineFigure = 'figure'

export type Citation = { metric: string; form: WordingForm }

type Node = {
  type?: unknown
  text?: unknown
  fields?: unknown
  children?: unknown
}

/** The figure an inline block names: an id, or the document itself where it was populated. */
export function citationOf(fields: unknown): Citation | null {
  const { blockType, metric, form }: Record<string, unknown> = Object(fields)
  if (blockType !== inlineFigure) return null

  const { id }: { id?: unknown } = Object(metric)
  const named = typeof metric === 'string' ? metric : id
  return typeof named === 'string'
    ? { metric: named, form: form === 'long' ? 'long' : 'short' }
    : null
}

/** Every figure a rich text cites, in reading order, each once. */
export const figuresCitedIn = (content: unknown): string[] => [
  ...new Set(citationsUnder(rootOf(content)).map(({ metric }) => metric)),
]

const rootOf = (content: unknown): unknown => Object(content).root

function citationsUnder(node: unknown): Citation[] {
  const citation = citationOf(Object(node).fields)
  return [...(citation ? [citation] : []), ...childrenOf(node).flatMap(citationsUnder)]
}

const childrenOf = (node: unknown): Node[] => {
  const { children }: Node = Object(node)
  return Array.isArray(children) ? children : []
}

/** What an inline figure reads as: its wording, or the mark where a number must not be read twice. */
export type Wordings = (citation: Citation) => string

export const asMarks: Wordings = () => figureMark

const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote'])

/**
 * A rich text block by block (paragraph, heading, list item, quote), as plain characters: for checks,
 * excerpts, feeds, share images and search, which must all read what the page says.
 */
export const passagesOf = (content: unknown, wordings: Wordings): string[] =>
  passagesUnder(rootOf(content), wordings).filter((passage) => passage.trim() !== '')

function passagesUnder(node: unknown, wordings: Wordings): string[] {
  const { type }: Node = Object(node)
  const below = childrenOf(node)
  if (typeof type !== 'string' || !blocks.has(type)) {
    return below.flatMap((child) => passagesUnder(child, wordings))
  }
  // A list inside a list item is a block of its own, read after the words before it.
  const nested = below.filter((child) => child.type === 'list')
  const own = below.filter((child) => child.type !== 'list')
  return [
    own.map((child) => textOf(child, wordings)).join(''),
    ...nested.flatMap((child) => passagesUnder(child, wordings)),
  ]
}

function textOf(node: Node, wordings: Wordings): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  const citation = citationOf(node.fields)
  return citation
    ? wordings(citation)
    : childrenOf(node)
        .map((child) => textOf(child, wordings))
        .join('')
}
