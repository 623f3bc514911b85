import autocannon from 'autocannon'
import { request } from 'node:http'

export type Round = { perSecond: number; p50: number; p99: number; failures: number }
export type Measure = Round & { name: string; bytes: number }

const headers = { 'accept-encoding': 'gzip' } as const

export async function measureRound(url: string, seconds: number): Promise<Round> {
  const load = { url, connections: 50, duration: seconds, headers }
  const { requests, duration, latency, errors, non2xx } = await autocannon(load)
  return {
    perSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    failures: errors + non2xx,
  }
}

/** Rounds are summed up by their median, so that one hiccup of the machine decides nothing. */
export function summarise(name: string, bytes: number, rounds: readonly Round[]): Measure {
  const middle = (pick: (round: Round) => number) =>
    rounds.map(pick).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? Number.NaN
  return {
    name,
    bytes,
    perSecond: middle(({ perSecond }) => perSecond),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    failures: rounds.reduce((sum, { failures }) => sum + failures, 0),
  }
}

/** The bytes of one answer as they travel, compressed. */
export function bytesOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (answer) => {
      let bytes = 0
      answer.on('data', (piece: Buffer) => (bytes += piece.byteLength))
      answer.on('end', () => resolve(bytes))
      answer.on('error', reject)
    })
    asked.on('error', reject).end()
  })
}

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

export function table(measures: readonly Measure[]): string {
  const head = ['', 'requêtes/s', 'p50 (ms)', 'p99 (ms)', 'octets (gzip)', 'échecs']
  const lines = measures.map(({ name, ...measured }) => [
    name,
    ...[measured.perSecond, measured.p50, measured.p99, measured.bytes, measured.failures].map(
      (value) => number.format(value),
    ),
  ])
  const rows = [head, ...lines]
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('   '),
    )
    .join('\n')
}
