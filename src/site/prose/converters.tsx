import type { JSXConverters } from '@payloadcms/richtext-lexical/react'
import type {
  SerializedAutoLinkNode,
  SerializedHeadingNode,
  SerializedLinkNode,
  SerializedListItemNode,
  SerializedListNode,
} from '@payloadcms/richtext-lexical'
import { Fragment, type ReactNode } from 'react'

import { keyOf, type Destinations } from './destinations'
import { safeHref, targetOf } from './links'

type Nodes =
  | SerializedAutoLinkNode
  | SerializedHeadingNode
  | SerializedLinkNode
  | SerializedListItemNode
  | SerializedListNode

/** Shows the figure that an inline block names: pages know figures, a text does not. */
export type InlineFigures = (fields: unknown) => ReactNode

/**
 * Replaces Payload's converters where they would leave a hole: theirs write any `href`, open windows
 * and put styles on elements. The rest (paragraph, text, quote, rule, line break) are theirs.
 */
export const convertersFor = (
  destinations: Destinations,
  inlineFigure: InlineFigures,
): Partial<JSXConverters<Nodes>> => {
  const hrefOf = (fields: unknown): string | null => {
    const target = targetOf(fields)
    if (target) return destinations.get(keyOf(target)) ?? null

    const { linkType, url }: { linkType?: unknown; url?: unknown } = Object(fields)
    return linkType === 'internal' ? null : safeHref(url)
  }

  return {
    link: ({ node, nodesToJSX }) => (
      <Link href={hrefOf(node.fields)}>{nodesToJSX({ nodes: node.children })}</Link>
    ),
    autolink: ({ node, nodesToJSX }) => (
      <Link href={hrefOf(node.fields)}>{nodesToJSX({ nodes: node.children })}</Link>
    ),
    heading: ({ node, nodesToJSX }) => {
      // The page has its one h1 already.
      const Heading = node.tag === 'h3' ? 'h3' : 'h2'
      return <Heading>{nodesToJSX({ nodes: node.children })}</Heading>
    },
    list: ({ node, nodesToJSX }) => {
      const List = node.tag === 'ol' ? 'ol' : 'ul'
      return <List>{nodesToJSX({ nodes: node.children })}</List>
    },
    listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
    inlineBlocks: {
      figure: ({ node }: { node: { fields: unknown } }) => (
        <Fragment>{inlineFigure(node.fields)}</Fragment>
      ),
    },
  }
}

/** A link that leads nowhere a reader may go stays text. */
function Link({ href, children }: { href: string | null; children: ReactNode }) {
  return href === null ? <>{children}</> : <a href={href}>{children}</a>
}
