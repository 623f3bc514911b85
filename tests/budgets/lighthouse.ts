import lighthouse, { type Flags, type RunnerResult } from 'lighthouse'

import type { Address } from './pageTypes'

/*
 * Lighthouse as a telephone on slow 4G. What it says of accessibility, good practice and search engines is
 * the page's alone, and must be 100. What it says of speed is also the machine's: a busy one makes blocked
 * time out of nothing on pages that run no script. Three parts of that score (first paint, largest paint,
 * stability) come from bytes and layout, and make 60: that is the floor where times are judged; elsewhere
 * the score is printed.
 */

export const whole = ['accessibility', 'best-practices', 'seo'] as const
export const SPEED_FLOOR = 60
const RUNS = 3
/** Further runs, for all pages together: `npm run check` has other things to do. */
let patience = 60_000

export type Scores = Record<(typeof whole)[number] | 'performance', number> & { faults: string[] }

type Report = RunnerResult['lhr']

const quiet: Flags = {
  logLevel: 'silent',
  output: 'json',
  disableFullPageScreenshot: true,
  // The pages are still once they are loaded: nothing in them runs.
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 250,
  cpuQuietThresholdMs: 250,
}

/** What a page says on purpose is no fault of it: « do not keep me », and « not found ». */
const onPurpose = ({ isIndexed, status }: Address): string[] => [
  ...(isIndexed === false ? ['is-crawlable'] : []),
  ...(status === 404 ? ['http-status-code', 'errors-in-console'] : []),
]

/** Tried again when the browser gave no trace to read, as a busy machine's sometimes does. */
async function audit(port: number, url: string, flags: Flags, tries = RUNS): Promise<Report> {
  const result = await lighthouse(url, { ...quiet, ...flags, port })
  const report = result?.lhr
  if (report && !report.runtimeError) return report
  if (tries > 1) return audit(port, url, flags, tries - 1)
  throw new Error(`${url}: ${report?.runtimeError?.message ?? 'Lighthouse said nothing.'}`)
}

const scoreOf = ({ categories }: Report, name: string) =>
  Math.round((categories[name]?.score ?? 0) * 100)

function faultsOf({ categories, audits }: Report): string[] {
  return whole.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${id}, ${audits[id]?.title ?? ''}`),
  )
}

/** `port`: where a browser listens to whoever debugs it. A speed that is judged is the middle one of several. */
export async function score(port: number, address: Address, isJudged: boolean): Promise<Scores> {
  const ignoreStatusCode = address.status === 404
  const first = await audit(port, address.url, {
    ignoreStatusCode,
    onlyCategories: ['performance', ...whole],
    skipAudits: onPurpose(address),
  })
  const speeds = [scoreOf(first, 'performance')]
  while (isJudged && median(speeds) < 100 && speeds.length < RUNS && patience > 0) {
    const began = Date.now()
    const again = await audit(port, address.url, {
      ignoreStatusCode,
      onlyCategories: ['performance'],
    })
    speeds.push(scoreOf(again, 'performance'))
    patience -= Date.now() - began
  }
  return {
    performance: median(speeds),
    accessibility: scoreOf(first, 'accessibility'),
    'best-practices': scoreOf(first, 'best-practices'),
    seo: scoreOf(first, 'seo'),
    faults: faultsOf(first),
  }
}

/** The middle one; of two, the better. */
const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
