import { randomBytes } from 'node:crypto'

import { inlineFigure } from '@/content/impact-metrics/citations'
import { wording, type Claim, type WordingForm } from '@/content/impact-metrics/model'

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

/** An inline figure. Content names it by its value; publishing puts the id of the record in its place. */
type FigureNode = {
  type: 'inlineBlock'
  version: number
  fields: {
    id?: string
    blockType: typeof inlineFigure
    metric: number | string
    form: WordingForm
  }
}

type Inline = TextNode | FigureNode

type Placed = {
  children: Inline[]
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

/** The figure of the same person that has this value. */
export const cited = (value: number, form: WordingForm = 'long'): FigureNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { blockType: inlineFigure, metric: value, form },
})

export const paragraph = (...parts: (string | FigureNode)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? textNode(part) : part)),
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

export const paragraphs = (...texts: string[]): RichText =>
  richText(...texts.map((text) => paragraph(text)))

type Valued = Claim & { value: number }

/** The words a reader sees, block by block. */
export const textsOf = ({ root }: RichText, figures: readonly Valued[] = []): string[] =>
  root.children.map(({ children }) => children.map((child) => wordsOf(child, figures)).join(''))

function wordsOf(node: Inline, figures: readonly Valued[]): string {
  if (node.type === 'text') return node.text
  const { metric, form } = node.fields
  const figure = figures.find(({ value }) => value === metric)
  if (!figure) throw new Error(`Le récit cite « ${metric} », qu’aucun chiffre ne vaut.`)
  return wording(figure, form)
}

/** The same text with the ids of the records its figures became. */
export const withFigures = ({ root }: RichText, ids: ReadonlyMap<number, string>): RichText => ({
  root: {
    ...root,
    children: root.children.map((block) => ({
      ...block,
      children: block.children.map((child) => (child.type === 'text' ? child : named(child, ids))),
    })),
  },
})

function named(node: FigureNode, ids: ReadonlyMap<number, string>): FigureNode {
  const metric = ids.get(Number(node.fields.metric))
  if (!metric) throw new Error(`Le récit cite « ${node.fields.metric} », qu’aucun chiffre ne vaut.`)
  return { ...node, fields: { ...node.fields, id: randomBytes(12).toString('hex'), metric } }
}
