import { bytesOf, measureRound, summarise, table, type Round } from './measure'
import { start, type Program, type Running } from './servers'

type Comparison = { plain: Program; ours: Program; page: string; rounds: number; seconds: number }

const ENOUGH = 10

/** Both servers live at once and take turns, so that whatever else the machine does weighs on both. */
export async function compare({
  plain,
  ours,
  page,
  rounds,
  seconds,
}: Comparison): Promise<boolean> {
  const running: Running[] = []
  try {
    for (const program of [plain, ours]) running.push(await start(program, page))
    const measured = new Map<string, Round[]>(running.map(({ name }) => [name, []]))

    for (const { origin } of running) await measureRound(origin + page, 2)
    for (let round = 1; round <= rounds; round += 1) {
      for (const { name, origin } of running) {
        const result = await measureRound(origin + page, seconds)
        measured.get(name)?.push(result)
        console.log(`Tour ${round}/${rounds}, ${name} : ${Math.round(result.perSecond)} requêtes/s`)
      }
    }
    const measures = await Promise.all(
      running.map(async ({ name, origin }) =>
        summarise(name, await bytesOf(origin + page), measured.get(name) ?? []),
      ),
    )
    console.log(
      `\n${page}, 50 connexions, médiane de ${rounds} tours de ${seconds} s\n\n${table(measures)}`,
    )
    return judge(measures)
  } finally {
    await Promise.all(running.map(({ stop }) => stop()))
  }
}

function judge([plain, ours]: ReturnType<typeof summarise>[]): boolean {
  if (!plain || !ours) return false

  const ratio = ours.perSecond / plain.perSecond
  const isEnough = ratio >= ENOUGH && ours.p99 < plain.p99 && plain.failures + ours.failures === 0
  const verdict = isEnough ? 'atteint' : 'MANQUÉ'
  console.log(
    `\nRapport : ${ratio.toFixed(1)} fois plus de requêtes par seconde. Objectif (${ENOUGH} fois, p99 plus bas, aucun échec) ${verdict}.`,
  )
  return isEnough
}
