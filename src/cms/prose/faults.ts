import { typeset } from '@/content/impact-metrics/typography'

import { linkAddressFault } from '../fields/addressFaults'

type Node = { type?: unknown; text?: unknown; fields?: unknown; children?: unknown }

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.map((child): Node => Object(child)) : []

const wordsOf = (node: Node): string =>
  typeof node.text === 'string' ? node.text : childrenOf(node).map(wordsOf).join('')

const isLink = ({ type }: Node) => type === 'link' || type === 'autolink'

const linksUnder = (node: Node): Node[] =>
  isLink(node) ? [node] : childrenOf(node).flatMap(linksUnder)

function targetFault(fields: unknown): string | null {
  const { linkType, url, doc }: Record<string, unknown> = Object(fields)
  if (linkType !== 'internal') return linkAddressFault(String(url ?? ''))
  return Object(doc).value ? null : 'Choisissez le document auquel il mène, ou retirez-le.'
}

/** What keeps the links of a rich text from leading somewhere, in sentences that name them. */
export function linkFaults(content: unknown): string[] {
  return linksUnder(Object(Object(content).root)).flatMap((link) => {
    const fault = targetFault(link.fields)
    return fault === null ? [] : [typeset(`Lien « ${wordsOf(link).trim()} » : ${fault}`)]
  })
}
