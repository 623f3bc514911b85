import { citationOf } from '@/content/impact-metrics/citations'

import type { Names, Reference } from './names'
import type { Run } from './words'

/** A paragraph, a heading, an item of a list: what is read in one go. */
export type Block = { kind: string; runs: readonly Run[] }

type Node = {
  type?: unknown
  tag?: unknown
  listType?: unknown
  text?: unknown
  format?: unknown
  indent?: unknown
  style?: unknown
  fields?: unknown
  value?: unknown
  relationTo?: unknown
  children?: unknown
}

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.map((child): Node => Object(child)) : []

const rootOf = (content: unknown): Node => Object(Object(content).root)

/** The bits of a text's format, as Lexical keeps them. */
const formats: readonly (readonly [bit: number, name: string])[] = [
  [1, 'gras'],
  [2, 'italique'],
  [4, 'barré'],
  [8, 'souligné'],
  [16, 'code'],
  [32, 'indice'],
  [64, 'exposant'],
]

const headings: Readonly<Record<string, string>> = {
  h2: 'intertitre',
  h3: 'intertitre de second rang',
}

const kinds: Readonly<Record<string, (node: Node, list: unknown) => string>> = {
  paragraph: () => 'paragraphe',
  heading: ({ tag }) => headings[String(tag)] ?? `intertitre ${String(tag)}`,
  quote: () => 'citation',
  listitem: (_, list) => (list === 'number' ? 'élément numéroté' : 'puce'),
  horizontalrule: () => 'filet',
}

function kindOf(node: Node, list: unknown): string {
  const kind = kinds[String(node.type)]?.(node, list) ?? `bloc « ${String(node.type)} »`
  const align =
    typeof node.format === 'string' && node.format !== '' ? [`aligné ${node.format}`] : []
  const indent =
    typeof node.indent === 'number' && node.indent > 0 ? [`en retrait de ${node.indent}`] : []
  return [kind, ...align, ...indent].join(', ')
}

/** A rich text block by block, with how its words are set. */
export const blocksOf = (content: unknown, names: Names): Block[] =>
  childrenOf(rootOf(content)).flatMap((node) => blocksUnder(node, names, null))

function blocksUnder(node: Node, names: Names, list: unknown): Block[] {
  const below = childrenOf(node)
  if (node.type === 'list') return below.flatMap((item) => blocksUnder(item, names, node.listType))

  // A list inside a list item is read after the words before it.
  const own = below.filter(({ type }) => type !== 'list')
  const nested = below.filter(({ type }) => type === 'list')
  const runs = own.flatMap((child) => runsOf(child, names, []))
  const isHolder = own.length === 0 && nested.length > 0
  return [
    ...(isHolder ? [] : [{ kind: kindOf(node, list), runs: [...runs, ...unreadable(node)] }]),
    ...nested.flatMap((one) => blocksUnder(one, names, null)),
  ]
}

/** A block that we do not know still says when it changes. */
function unreadable({ type, fields, value }: Node): Run[] {
  if (Object.hasOwn(kinds, String(type))) return []
  const said = JSON.stringify(fields ?? value)
  return said ? [{ text: said, marks: [] }] : []
}

function runsOf(node: Node, names: Names, around: readonly string[]): Run[] {
  const marks = [...around, ...marksOf(node, names)]
  if (typeof node.text === 'string') return [{ text: node.text, marks }]
  if (node.type === 'linebreak') return [{ text: '\n', marks }]
  if (node.type === 'tab') return [{ text: '\t', marks }]

  const citation = citationOf(node.fields)
  if (citation) {
    const { metric, form } = citation
    return [{ text: names.figureOf(metric, form), marks, figure: `${metric} ${form}` }]
  }
  return [...childrenOf(node).flatMap((child) => runsOf(child, names, marks)), ...inlineOf(node)]
}

const inlineOf = (node: Node): Run[] =>
  ['link', 'autolink'].includes(String(node.type)) ? [] : unreadable(node)

function marksOf(node: Node, names: Names): string[] {
  if (node.type === 'link' || node.type === 'autolink')
    return [`lien vers ${targetOf(node, names)}`]
  if (typeof node.text !== 'string') return []
  const { format, style } = node
  const set = typeof format === 'number' ? format : 0
  const named = formats.filter(([bit]) => (set & bit) !== 0).map(([, name]) => name)
  return typeof style === 'string' && style !== '' ? [...named, `style « ${style} »`] : named
}

type LinkFields = { linkType?: unknown; url?: unknown; doc?: unknown }

function targetOf(node: Node, names: Names): string {
  const { linkType, url, doc }: LinkFields = Object(node.fields)
  const named = referenceOf(doc)
  return linkType === 'internal' && named ? `« ${names.titleOf(named)} »` : String(url ?? '…')
}

/** A document named with its collection, as a field that points at several kinds keeps it. */
export function referenceOf(value: unknown): Reference | null {
  const { relationTo, value: id }: { relationTo?: unknown; value?: unknown } = Object(value)
  return typeof relationTo === 'string' && typeof id === 'string'
    ? { collection: relationTo, id }
    : null
}

/** Every document that a rich text names: where its links lead, the figures it quotes. */
export function referencesInProse(content: unknown): Reference[] {
  const under = (node: Node): Reference[] => {
    const citation = citationOf(node.fields)
    const { doc }: LinkFields = Object(node.fields)
    const linked = referenceOf(doc) ?? referenceOf(node)
    return [
      ...(citation ? [{ collection: 'impact-metrics', id: citation.metric }] : []),
      ...(linked ? [linked] : []),
      ...childrenOf(node).flatMap(under),
    ]
  }
  return under(rootOf(content))
}
