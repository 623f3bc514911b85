import { SingleBar } from 'cli-progress'
import Table from 'cli-table3'
import { createLocalReq, type Payload } from 'payload'

import { siteFindingLabels, type SiteFinding } from '@/content/impact-metrics/checks/site'
import { followUpChecks } from '@/content/impact-metrics/hooks/followUpChecks'
import { checksOfSite } from '@/content/impact-metrics/hooks/siteChecks'

import { run } from './run'

const SOMETHING_TO_CORRECT = 1
const COULD_NOT_CHECK = 2
const NARROWEST = 80

/** `npm run figures:check`. Progress goes to the error stream, so that the report can be kept in a file. */
await run(
  async (payload) => {
    const findings = await check(payload)
    console.log(report(findings))
    return findings.some(({ stops }) => stops) ? SOMETHING_TO_CORRECT : 0
  },
  { failure: COULD_NOT_CHECK },
)

async function check(payload: Payload): Promise<SiteFinding[]> {
  const req = await createLocalReq({ context: { trusted: 'command' } }, payload)
  const today = new Date().toISOString().slice(0, 10)
  const bar = new SingleBar({
    format: 'Vérification des chiffres {bar} {value}/{total} textes, {duration_formatted}',
    noTTYOutput: true,
    notTTYSchedule: 2_000,
  })
  const findings: SiteFinding[] = []
  bar.start(1, 0)
  for await (const { done, total, findings: found } of checksOfSite(req, today)) {
    bar.setTotal(total)
    bar.update(done)
    findings.push(...found)
  }
  bar.stop()
  return [...findings, ...(await followUpChecks(req, today))]
}

function report(findings: readonly SiteFinding[]): string {
  if (findings.length === 0) return 'Rien à signaler : chaque nombre a son chiffre.'

  const width = Math.max(NARROWEST, process.stdout.columns ?? 140) - 6
  const table = new Table({
    head: ['Constat', 'Où', 'Détail'],
    colWidths: [22, 30, width - 52],
    style: { head: [], border: [] },
    wordWrap: true,
  })
  const order = Object.keys(siteFindingLabels)
  const sorted = findings.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  for (const { kind, where, message, reason } of sorted) {
    const answered = reason === null ? '' : `\nIgnoré : ${reason}`
    table.push([siteFindingLabels[kind], where, `${message}${answered}`])
  }
  return `${table.toString()}\n${summary(findings)}`
}

function summary(findings: readonly SiteFinding[]): string {
  const answered = findings.filter(({ reason }) => reason !== null).length
  const stops = findings.filter(({ stops }) => stops).length
  const watched = findings.length - answered - stops
  return `${stops} à corriger, ${watched} à surveiller, ${answered} avec une raison.`
}
