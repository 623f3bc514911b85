import { aboutField, type Found, type Place } from './advice'
import { aboutWords, childrenOf, type Prose } from './prose'

const longestPassage = 200
/** Three words and a dozen letters: fewer are initials, or the name of a company. */
const shouted = /\p{Lu}[\p{Lu}’'-]*(?:[ \u00a0]+\p{Lu}[\p{Lu}’'-]*){2,}(?![\p{L}\p{N}])/gu
const fewestLetters = 12

const shoutsIn = (text: string) =>
  [...text.matchAll(shouted)].filter(
    ([words]) => words.replace(/[^\p{Lu}]/gu, '').length >= fewestLetters,
  )

export const adviceOnLine = (place: Place, line: string): Found[] =>
  shoutsIn(line).map(([words]) => aboutField('capitals', place, words))

export const adviceOnPassages = (prose: Prose): Found[] =>
  prose.passages.flatMap((passage) => [
    ...shoutsIn(passage.text).map(({ 0: words, index }) => {
      const start = passage.start + index
      return aboutWords('capitals', prose, { start, end: start + words.length })
    }),
    ...(passage.text.split(/\s+/).filter(Boolean).length > longestPassage
      ? [aboutWords('paragraph-long', prose, passage)]
      : []),
  ])

type Node = Parameters<typeof childrenOf>[0]

/** The editor offers no table today; one that is pasted or imported is read all the same. */
export const adviceOnTables = (place: Place, content: unknown): Found[] =>
  tablesUnder(Object(Object(content).root))
    .filter((table) => !hasHeader(table))
    .map(() => aboutField('table-no-header', place))

const tablesUnder = (node: Node): Node[] =>
  node.type === 'table' ? [node] : childrenOf(node).flatMap(tablesUnder)

const hasHeader = (table: Node): boolean =>
  childrenOf(table).some((row) =>
    childrenOf(row).some((cell) => Number(Object(cell).headerState) > 0),
  )
