import { anchorAt, findPassage, type Anchor } from '../anchors/anchor'
import { figure, type Stretch } from '../anchors/folding'

const decorator = '[data-lexical-decorator]'
const editor = '[data-lexical-editor]'
const blocks = 'p, h2, h3, li, blockquote'

/** Words selected in a text of the form. */
export type Selected = { field: string; anchor: Anchor }

const editorOf = (field: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('[data-field-path]')]
    .find(({ dataset }) => dataset.fieldPath === field)
    ?.querySelector<HTMLElement>(editor) ?? null

const inputOf = (field: string): HTMLElement | null =>
  document.getElementById(`field-${field.replaceAll('.', '__')}`)

type Piece = { node: Node; text: string; start: number }

/** The characters of an editor, as they are stored: an inline figure counts for one, whatever it shows. */
function piecesOf(root: HTMLElement): Piece[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => {
      if (node.parentElement?.closest(decorator)) return NodeFilter.FILTER_REJECT
      const counts = node instanceof Text || Object(node).matches(`${decorator}, br`)
      return counts ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
    },
  })
  const pieces: Piece[] = []
  let length = 0
  let block: Element | null | undefined
  while (walker.nextNode()) {
    const node = walker.currentNode
    const itsBlock = node.parentElement?.closest(blocks)
    if (pieces.length > 0 && itsBlock !== block) length += 1
    block = itsBlock
    const text = node instanceof Text ? node.data : node.nodeName === 'BR' ? '\n' : figure
    pieces.push({ node, text, start: length })
    length += text.length
  }
  return pieces
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.reduce((text, piece) => `${text.padEnd(piece.start, '\n')}${piece.text}`, '')

/** What is selected in a rich text of the form; null when it is nothing, `undefined` when it is elsewhere. */
export function selectedWords(): Selected | null | undefined {
  const selection = getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  const node = range?.commonAncestorContainer
  const within = node instanceof Element ? node : node?.parentElement
  const root = within?.closest<HTMLElement>(editor)
  const field = root?.closest<HTMLElement>('[data-field-path]')?.dataset.fieldPath
  if (!range || !root || !field) return undefined

  const pieces = piecesOf(root)
  const text = textOf(pieces)
  const start = offsetOf(pieces, range.startContainer, range.startOffset)
  const end = offsetOf(pieces, range.endContainer, range.endOffset)
  return text.slice(start, end).trim() === ''
    ? null
    : { field, anchor: anchorAt(text, { start, end }) }
}

function offsetOf(pieces: readonly Piece[], node: Node, offset: number): number {
  const holder = pieces.find((piece) => piece.node === node)
  if (holder) return holder.start + Math.min(offset, holder.text.length)

  const point = document.createRange()
  point.setStart(node, offset)
  const next = pieces.find((piece) => point.comparePoint(piece.node, 0) >= 0)
  const last = pieces.at(-1)
  return next?.start ?? (last ? last.start + last.text.length : 0)
}

/** Leads to a field of the form. False when the form does not show it. */
export function showField(field: string): boolean {
  const input = editorOf(field) ?? inputOf(field)
  const focused = input?.matches('input, textarea, [contenteditable]')
    ? input
    : input?.querySelector<HTMLElement>('input, textarea, button, [tabindex]')
  input?.scrollIntoView({ block: 'center' })
  focused?.focus({ preventScroll: true })
  return Boolean(input)
}

/** Selects a passage where it stands in the form. False when it is not there any more. */
export function showPassage(field: string, anchor: Anchor): boolean {
  const root = editorOf(field)
  if (root) {
    const pieces = piecesOf(root)
    const passage = findPassage(textOf(pieces), anchor)
    return passage.state !== 'gone' && select(root, pieces, passage)
  }
  const line = inputOf(field)
  if (!(line instanceof HTMLInputElement || line instanceof HTMLTextAreaElement)) return false
  const { state, start, end } = findPassage(line.value, anchor)
  line.focus()
  line.setSelectionRange(start, end)
  return state !== 'gone'
}

function select(root: HTMLElement, pieces: readonly Piece[], { start, end }: Stretch): boolean {
  const range = document.createRange()
  for (const { node, text, start: from } of pieces) {
    const until = from + text.length
    const isText = node instanceof Text
    if (start >= from && start < until) {
      if (isText) range.setStart(node, start - from)
      else range.setStartBefore(node)
    }
    if (end > from && end <= until) {
      if (isText) range.setEnd(node, end - from)
      else range.setEndAfter(node)
    }
  }
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  root.focus({ preventScroll: true })
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  return true
}
