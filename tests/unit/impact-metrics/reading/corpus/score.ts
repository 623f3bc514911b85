import type { Finding } from '@/content/impact-metrics/reading/comparison/compare'
import type { NamedClaim } from '@/content/impact-metrics/reading/comparison/known'

import type { Expected, Row, Sheet } from './sheets'

export type Score = { name: string; precision: number; recall: number; expected: number }

type Compare = (text: string, claims: readonly NamedClaim[]) => Finding[]

type Tally = { hits: number; found: number; expected: number }

const isSheet = (part: Sheet | Expected): part is Sheet => 'claims' in part

export function partsOf([sentence, ...rest]: Row) {
  const claims = rest.filter(isSheet).flatMap((sheet) => sheet.claims)
  const expected = rest.filter((part): part is Expected => !isSheet(part))
  return { sentence, claims, expected }
}

/** Where the expected passages stand, from left to right. */
function placesOf(sentence: string, expected: readonly Expected[]) {
  let from = 0
  return expected.map(([passage, kind]) => {
    const start = sentence.indexOf(passage, from)
    if (start < 0) throw new Error(`« ${passage} » is not in « ${sentence} »`)
    from = start + passage.length
    return { start, end: from, passage, kind }
  })
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

/** A finding answers an expected passage when the two overlap; each answers once. */
export function scoreOf(rows: readonly Row[], compare: Compare) {
  const names = ['matches', 'contradicts', 'unsourced', 'figure', 'left alone'] as const
  const tallies = new Map<string, Tally>(
    names.map((name) => [name, { hits: 0, found: 0, expected: 0 }]),
  )
  const add = (name: string, more: Partial<Tally>) => {
    const tally = tallies.get(name) ?? { hits: 0, found: 0, expected: 0 }
    tally.hits += more.hits ?? 0
    tally.found += more.found ?? 0
    tally.expected += more.expected ?? 0
  }
  const misses: string[] = []

  for (const row of rows) {
    const { sentence, claims, expected } = partsOf(row)
    const findings = compare(sentence, claims)
    const places = placesOf(sentence, expected)
    const isQuiet = places.length === 0
    add('left alone', {
      expected: isQuiet ? 1 : 0,
      found: findings.length === 0 ? 1 : 0,
      hits: isQuiet && findings.length === 0 ? 1 : 0,
    })

    const left = new Set(findings)
    for (const { start, end, passage, kind } of places) {
      const answer = [...left].find(({ mention }) => mention.start < end && mention.end > start)
      if (answer) left.delete(answer)
      add('figure', { expected: 1, found: answer ? 1 : 0, hits: answer ? 1 : 0 })
      add(kind, { expected: 1, hits: answer?.kind === kind ? 1 : 0 })
      if (answer) add(answer.kind, { found: 1 })
      if (answer?.kind !== kind)
        misses.push(`${sentence} → « ${passage} » ${kind}, read as ${answer?.kind ?? 'nothing'}`)
    }
    for (const { mention, kind } of left) {
      add('figure', { found: 1 })
      add(kind, { found: 1 })
      misses.push(`${sentence} → « ${mention.text} » is no figure, read as ${kind}`)
    }
  }

  const classes = [...tallies].map(([name, { hits, found, expected }]): Score => ({
    name,
    expected,
    precision: ratio(hits, found),
    recall: ratio(hits, expected),
  }))
  return { classes, misses }
}
