/** The little of Lexical's stored form that seeded prose needs, complete as the editor writes it. */
type TextNode = {
  type: 'text'
  version: number
  text: string
  detail: number
  format: number
  mode: 'normal'
  style: string
}

type Placed = {
  children: TextNode[]
  direction: 'ltr'
  format: ''
  indent: number
  version: number
}
type ParagraphNode = Placed & { type: 'paragraph'; textFormat: number; textStyle: string }
type HeadingNode = Placed & { type: 'heading'; tag: 'h2' | 'h3' }

export type Block = ParagraphNode | HeadingNode

export type RichText = {
  root: {
    type: 'root'
    children: Block[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
}

const placement = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const textNode = (text: string): TextNode => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})

export const paragraph = (text: string): Block => ({
  type: 'paragraph',
  children: [textNode(text)],
  textFormat: 0,
  textStyle: '',
  ...placement,
})

export const heading = (text: string): Block => ({
  type: 'heading',
  tag: 'h2',
  children: [textNode(text)],
  ...placement,
})

export const richText = (...blocks: Block[]): RichText => ({
  root: { type: 'root', children: blocks, ...placement },
})

export const paragraphs = (...texts: string[]): RichText => richText(...texts.map(paragraph))

/** The words a reader sees, block by block. */
export const textsOf = ({ root }: RichText): string[] =>
  root.children.map(({ children }) => children.map(({ text }) => text).join(''))
