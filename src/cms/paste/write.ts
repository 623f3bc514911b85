import { lineEnd, type Block, type Run } from './blocks'

type Item = Extract<Block['place'], { kind: 'item' }>
type Listed = { place: Item; runs: Run[] }

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

function html({ text, bold, italic }: Run): string {
  if (text === lineEnd) return '<br>'
  const words = italic ? `<em>${escaped(text)}</em>` : escaped(text)
  return bold ? `<strong>${words}</strong>` : words
}

/** Runs of one link that follow each other are one link. */
function inline(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      const before = runs[index - 1]?.href ?? null
      const after = runs[index + 1]?.href ?? null
      const opens = run.href !== null && run.href !== before
      const closes = run.href !== null && run.href !== after
      return `${opens ? `<a href="${escaped(run.href ?? '')}">` : ''}${html(run)}${closes ? '</a>' : ''}`
    })
    .join('')
}

/** Items that follow each other, each with the deeper ones after it. */
function list(items: readonly Listed[]): string {
  const [first] = items
  if (!first) return ''
  const { level, ordered, start } = first.place
  const end = items.findIndex(({ place }) => place.level === level && place.ordered !== ordered)
  const own = end === -1 ? items : items.slice(0, end)
  const rest = end === -1 ? [] : items.slice(end)

  const groups: Listed[][] = []
  for (const item of own) {
    if (item.place.level <= level || groups.length === 0) groups.push([item])
    else groups.at(-1)?.push(item)
  }
  const tag = ordered ? 'ol' : 'ul'
  const from = ordered && start > 1 ? ` start="${start}"` : ''
  const lines = groups.map(
    ([item, ...deeper]) => `<li>${inline(item?.runs ?? [])}${list(deeper)}</li>`,
  )
  return `<${tag}${from}>${lines.join('')}</${tag}>${list(rest)}`
}

const isItem = (block: Block | undefined): block is Listed => block?.place.kind === 'item'

const isOfOneList = (block: Block | undefined, { place }: Listed) =>
  isItem(block) && block.place.list === place.list

function one({ place, runs }: Block): string {
  if (place.kind === 'hr') return '<hr>'
  if (place.kind === 'heading') return `<h${place.level}>${inline(runs)}</h${place.level}>`
  return place.kind === 'quote'
    ? `<blockquote>${inline(runs)}</blockquote>`
    : `<p>${inline(runs)}</p>`
}

/** The HTML that the editor reads: what a story may hold, and nothing else. */
export function written(blocks: readonly Block[]): string {
  const [only] = blocks
  // Words copied from a paragraph go into the one they are pasted in.
  if (only && blocks.length === 1 && only.place.kind === 'p') return inline(only.runs)

  return blocks
    .map((block, index) => {
      if (!isItem(block)) return one(block)
      if (isOfOneList(blocks[index - 1], block)) return ''
      const end = blocks.findIndex((other, place) => place > index && !isOfOneList(other, block))
      return list(blocks.slice(index, end === -1 ? undefined : end).filter(isItem))
    })
    .join('')
}
