import { performance } from 'node:perf_hooks'

import { compareWithClaims } from '@/content/impact-metrics/reading/comparison/compare'
import { readNumbers } from '@/content/impact-metrics/reading/readNumbers'
import { findPassage } from '@/editorial/anchors/anchor'
import { compareTexts } from '@/editorial/changes/words'
import { makeReadable } from '@/server/readable'

import { hardPassages, hostile, prose } from '../support/hostileTexts'
import { relais } from '../unit/impact-metrics/reading/corpus/sheets'

/*
 * `npm run bench:texts`: what reads long texts, on texts made to be slow, and on twice as much of them. The
 * time is the machine's; how it grows is the code's: twice as long for twice as much, four times at most.
 */

const MOST = 4
/** Below this a clock tells little. */
const FLOOR_MS = 20

type Reader = readonly [name: string, text: string, read: (text: string) => unknown]

const words = (word: string) => Array.from({ length: 2_500 }, (_, at) => `${word}${at}`).join(' ')
const bare = { prefix: '', suffix: '' }

const readers: readonly Reader[] = [
  ['numbers of prose', prose.repeat(1_000), readNumbers],
  ...hostile.map(([name, text]): Reader => [
    `numbers: ${name}`,
    text,
    (all) => compareWithClaims(all, relais.claims),
  ]),
  ...hardPassages.map(([name, quote, text]): Reader => [
    `passage: ${name}`,
    text,
    (all) => findPassage(all, { quote, ...bare }),
  ]),
  ['two texts without a common word', words('a'), (all) => compareTexts(all, words('b'))],
  ['a page made readable', '<p>a<!-- -->b</p>'.repeat(60_000), makeReadable],
]

function best(read: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const began = performance.now()
    read()
    return performance.now() - began
  })
  return Math.min(...times)
}

for (const [name, text, read] of readers) {
  const [once, twice] = [best(() => read(text)), best(() => read(text + text))]
  const ratio = twice / Math.max(once, FLOOR_MS)
  const isMissed = ratio > MOST
  if (isMissed) process.exitCode = 1
  const shown = `${once.toFixed(0)} ms, twice as much ${twice.toFixed(0)} ms`
  console.log(`${name.padEnd(48)} ${shown}, × ${ratio.toFixed(1)}${isMissed ? ' MISSED' : ''}`)
}
