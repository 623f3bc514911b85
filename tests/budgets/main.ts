import { parseArgs } from 'node:util'

import { chromium, type Browser } from '@playwright/test'
import { SingleBar } from 'cli-progress'

import { quietBrowser } from '../e2e/browser.mjs'
import { freePort } from '../support/freePort'
import { runningSite } from '../support/runningSite'
import { sitemapOf } from '../support/sitemap'
import { report, type Cell, type Row } from '../support/verdicts'
import { bestOf, budgets, isMet, type Budget } from './budgets'
import { score, SPEED_FLOOR, whole, type Scores } from './lighthouse'
import { lookAt, looks, type Seen } from './looks'
import { addressesOf, type Address } from './pageTypes'
import { weigh, type Weight } from './weigh'

/*
 * `npm run budgets`: every kind of public page, against what was promised to readers, counted in bytes,
 * requests and shifts. `npm run budgets -- --times` judges what a clock says as well, on a machine that has
 * nothing else to do.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'boolean', default: false } },
})
const VISITS = values.times ? 5 : 1

/** Visited again only while a time is over its budget. */
async function lightest(browser: Browser, url: string): Promise<Weight> {
  const visits: [Weight, ...Weight[]] = [await weigh(browser, url)]
  const isSlow = () => budgets.some((one) => one.isTime && !isMet(one, bestOf(visits)))
  while (isSlow() && visits.length < VISITS) visits.push(await weigh(browser, url))
  return bestOf(visits)
}

const isJudged = ({ isTime }: Budget) => values.times || !isTime

function weightCells({ status = 200 }: Address, weight: Weight): [string, Cell][] {
  const answered = weight.status === status ? [] : [`${weight.status} instead of ${status}`]
  return [
    ['status', { shown: String(weight.status), faults: answered }],
    ...budgets.map((budget): [string, Cell] => {
      const shown = budget.shown(budget.of(weight))
      const faults =
        isMet(budget, weight) || !isJudged(budget)
          ? []
          : [`${shown}, over ${budget.shown(budget.most)}`]
      return [budget.name, { shown, faults }]
    }),
  ]
}

function lookCells(seen: readonly Seen[]): [string, Cell][] {
  const cell = (of: (one: Seen) => string[]): Cell => {
    const faults = seen.flatMap((one) => of(one).map((fault) => `${one.look}: ${fault}`))
    return { shown: faults.length === 0 ? 'ok' : String(faults.length), faults }
  }
  return [
    ['axe', cell(({ axe }) => axe)],
    ['width', cell(({ width }) => width)],
    ['spacing', cell(({ spaced }) => spaced)],
  ]
}

function scoreCells({ performance, faults, ...scores }: Scores): [string, Cell][] {
  const slow =
    values.times && performance < SPEED_FLOOR ? [`${performance}, under ${SPEED_FLOOR}`] : []
  return [
    ['speed', { shown: String(performance), faults: slow }],
    ...whole.map((name): [string, Cell] => {
      const shown = String(scores[name])
      const own = faults.filter((fault) => fault.startsWith(name))
      return [name, { shown, faults: scores[name] < 100 ? [`${shown} of 100`, ...own] : [] }]
    }),
  ]
}

const bar = new SingleBar({ format: 'budgets {bar} {value}/{total}, {duration_formatted}' })

async function measure(origin: string): Promise<Row[]> {
  const debugging = await freePort()
  const { args, executablePath } = quietBrowser()
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${debugging}`],
  })
  try {
    const addresses = addressesOf(origin, await sitemapOf(origin))
    const urls = addresses.map(({ url }) => url)
    const seen: Seen[] = []
    bar.start(looks.length + addresses.length, 0)
    for (const look of looks) {
      seen.push(...(await lookAt(browser, look, urls)))
      bar.increment()
    }

    const rows: Row[] = []
    for (const address of addresses) {
      const weight = await lightest(browser, address.url)
      const scores = await score(debugging, address, values.times)
      const cells = new Map([
        ...weightCells(address, weight),
        ...lookCells(seen.filter(({ url }) => url === address.url)),
        ...scoreCells(scores),
      ])
      rows.push({ name: address.name, cells })
      bar.increment()
    }
    return rows
  } finally {
    bar.stop()
    await browser.close()
  }
}

const site = await runningSite(positionals[0])
try {
  process.exitCode = report('page', await measure(site.origin)) ? 0 : 1
} finally {
  await site.stop()
}
