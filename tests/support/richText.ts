/** Pieces of a rich text, as the editor stores them. */

export type Piece = { type: string; version: number } & Record<string, unknown>

const bold = 1
const common = { direction: 'ltr', format: '', indent: 0, version: 1 }

export const words = (text: string, format = 0): Piece => ({
  ...{ type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 },
})

export const inBold = (text: string): Piece => words(text, bold)

const pieces = (content: readonly (Piece | string)[]): Piece[] =>
  content.map((one) => (typeof one === 'string' ? words(one) : one))

export const paragraph = (...content: (Piece | string)[]): Piece => ({
  ...{ type: 'paragraph', ...common, textFormat: 0, children: pieces(content) },
})

export const heading = (tag: 'h2' | 'h3' | 'h4', ...content: (Piece | string)[]): Piece => ({
  ...{ type: 'heading', tag, ...common, children: pieces(content) },
})

export const link = (text: string, url: string): Piece => ({
  ...{ type: 'link', ...common, id: '0123456789abcdef01234567' },
  fields: { linkType: 'custom', url, newTab: false },
  children: text === '' ? [] : [words(text)],
})

export const linkTo = (text: string, relationTo: string, value: string): Piece => ({
  ...link(text, ''),
  fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
})

export const list = (...items: string[]): Piece => ({
  ...{ type: 'list', listType: 'bullet', tag: 'ul', start: 1, ...common },
  children: items.map((item, index) => ({
    ...{ type: 'listitem', value: index + 1, ...common, children: [words(item)] },
  })),
})

/** A table of one cell; the first row is a header or not. */
export const table = (headerState: 0 | 1, text: string): Piece => {
  const cell = { type: 'tablecell', headerState, ...common, children: [paragraph(text)] }
  return { type: 'table', ...common, children: [{ type: 'tablerow', ...common, children: [cell] }] }
}

export const richTextOf = (...children: Piece[]) => ({
  root: { type: 'root', ...common, direction: 'ltr' as const, format: '' as const, children },
})

type Node = { type?: string; tag?: string; text?: string; format?: number; start?: number }
type Stored = Node & { fields?: { url?: string }; children?: Stored[] }

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function nodeHtml({
  type,
  tag,
  text = '',
  format = 0,
  start,
  fields,
  children = [],
}: Stored): string {
  const inside = children.map(nodeHtml).join('')
  const isHolder = children.length === 1 && children[0]?.type === 'list'
  switch (type) {
    case 'text': {
      const words = Number(format) & 2 ? `<em>${escaped(text)}</em>` : escaped(text)
      return Number(format) & 1 ? `<strong>${words}</strong>` : words
    }
    case 'paragraph':
      return inside === '' ? '' : `<p>${inside}</p>`
    case 'quote':
      return `<blockquote>${inside}</blockquote>`
    case 'heading':
      return `<${tag}>${inside}</${tag}>`
    case 'list':
      return `<${tag}${tag === 'ol' && start !== 1 ? ` start="${start}"` : ''}>${inside}</${tag}>`
    case 'listitem':
      return isHolder ? `↳${inside}</li>` : `<li>${inside}</li>`
    case 'linebreak':
      return '<br>'
    case 'horizontalrule':
      return '<hr>'
    case 'link':
    case 'autolink':
      return `<a href="${escaped(fields?.url ?? '')}">${inside}</a>`
    default:
      return inside
  }
}

/** A stored text as HTML. The editor keeps a list of the next level in an item of its own. */
export const htmlOf = (content: { root: object }): string =>
  nodeHtml(Object(content.root)).replaceAll('</li>↳', '')
