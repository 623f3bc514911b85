import { citationOf, figureMark } from '@/content/impact-metrics/citations'

import { anchorAt } from '../anchors/anchor'
import type { Stretch } from '../anchors/folding'
import { referenceOf } from '../changes/prose'
import { quoted, type Found, type Place } from './advice'
import type { RuleCode } from './rules'

export type Link = Stretch & {
  text: string
  /** An address, or « pioneers/<id> » for a document of ours; null when it leads nowhere. */
  target: string | null
  isOurs: boolean
}

/** What is read in one go: a paragraph, a heading, an item of a list, a quotation. */
export type Passage = Stretch & {
  kind: string
  /** Of a heading: 2 for « Titre 2 ». */
  level: number | null
  text: string
  isBold: boolean
  links: readonly Link[]
}

/** A rich text with where each passage begins in it. */
export type Prose = Place & { text: string; passages: readonly Passage[] }

type Node = {
  type?: unknown
  tag?: unknown
  text?: unknown
  format?: unknown
  fields?: unknown
  children?: unknown
}
type Run = { text: string; isBold: boolean; link: Node | null }

const readInOneGo = new Set(['paragraph', 'heading', 'listitem', 'quote'])
const bold = 1

export const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.map((child): Node => Object(child)) : []

export function proseOf(place: Place, content: unknown): Prose {
  const passages: Passage[] = []
  let start = 0
  for (const node of blocksUnder(Object(Object(content).root))) {
    const passage = passageOf(node, start)
    passages.push(passage)
    // Passages stand one a line, as comments find them again.
    start = passage.end + 1
  }
  return { ...place, text: passages.map(({ text }) => text).join('\n'), passages }
}

/** About some words of a text: of a passage, or of a link in it. */
export function aboutWords(code: RuleCode, prose: Prose, { start, end }: Stretch): Found {
  const { field, label, text } = prose
  const quote = quoted(text.slice(start, end).replaceAll(figureMark, '[chiffre]'))
  const stretch = { start, end: Math.min(end, start + 160) }
  return {
    code,
    field,
    label,
    quote,
    anchor: quote === null ? null : anchorAt(text, stretch),
    picture: null,
  }
}

/** A list inside a list item is read after the words before it. */
const isList = ({ type }: Node) => type === 'list'

function blocksUnder(node: Node): Node[] {
  const below = childrenOf(node)
  if (!readInOneGo.has(String(node.type))) return below.flatMap(blocksUnder)
  const own = below.filter((child) => !isList(child))
  const isHolder = own.length === 0 && below.length > 0
  return [...(isHolder ? [] : [node]), ...below.filter(isList).flatMap(blocksUnder)]
}

function passageOf(node: Node, start: number): Passage {
  const own = childrenOf(node).filter((child) => !isList(child))
  const runs = own.flatMap((child) => runsOf(child, null))
  const text = runs.map((run) => run.text).join('')
  const written = runs.filter((run) => run.text.trim() !== '')
  return {
    kind: String(node.type),
    level: node.type === 'heading' ? Number(String(node.tag).slice(1)) : null,
    text,
    isBold: written.length > 0 && written.every(({ isBold }) => isBold),
    links: linksIn(runs, start),
    start,
    end: start + text.length,
  }
}

function runsOf(node: Node, link: Node | null): Run[] {
  const run = (text: string, isBold: boolean): Run => ({ text, isBold, link })
  if (typeof node.text === 'string') return [run(node.text, (Number(node.format) & bold) !== 0)]
  if (node.type === 'linebreak') return [run('\n', false)]
  if (citationOf(node.fields)) return [run(figureMark, false)]

  const isLink = node.type === 'link' || node.type === 'autolink'
  const runs = childrenOf(node).flatMap((child) => runsOf(child, isLink ? node : link))
  // A link without words is one all the same.
  return isLink && runs.length === 0 ? [{ text: '', isBold: false, link: node }] : runs
}

function linksIn(runs: readonly Run[], start: number): Link[] {
  const length = (some: readonly Run[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const nodes = new Set(runs.map(({ link }) => link).filter((link) => link !== null))
  return [...nodes].map((node) => {
    const from =
      start +
      length(
        runs.slice(
          0,
          runs.findIndex(({ link }) => link === node),
        ),
      )
    const own = runs.filter(({ link }) => link === node)
    const text = own.map((run) => run.text).join('')
    return { text, start: from, end: from + text.length, ...targetOf(node.fields) }
  })
}

function targetOf(fields: unknown): Pick<Link, 'target' | 'isOurs'> {
  const { linkType, url, doc }: Record<string, unknown> = Object(fields)
  if (linkType === 'internal') {
    const named = referenceOf(doc)
    return { target: named && `${named.collection}/${named.id}`, isOurs: true }
  }
  const address = typeof url === 'string' ? url.trim() : ''
  return { target: /^(https?:\/\/|#)?$/.test(address) ? null : address, isOurs: false }
}
