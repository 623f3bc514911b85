import { SingleBar } from 'cli-progress'
import type { Payload } from 'payload'

import { headFrom, wordsOf } from '@/editorial/cms/journal/verdict'
import { verifyJournal, type Verdict } from '@/editorial/cms/journal/verify'

import { run } from './run'

const DOES_NOT_FIT = 1
const COULD_NOT_VERIFY = 2
const SAYS_NOTHING_BEFORE_MS = 2_000

/** `npm run journal:verify [-- number:hash]`. Progress goes to the error stream, and only when it takes long. */
await run(
  async (payload) => {
    const verdict = await verify(payload)
    console.log(wordsOf(verdict))
    return verdict.fault ? DOES_NOT_FIT : 0
  },
  { failure: COULD_NOT_VERIFY },
)

async function verify(payload: Payload): Promise<Verdict> {
  const noted = headFrom(process.argv[2])
  const { totalDocs } = await payload.db.count({ collection: 'journal' })
  const bar = new SingleBar({
    format: 'Vérification du journal {bar} {value}/{total} traces, {duration_formatted}',
    noTTYOutput: true,
    notTTYSchedule: SAYS_NOTHING_BEFORE_MS,
  })
  const startAt = Date.now() + SAYS_NOTHING_BEFORE_MS
  const onRead = (count: number) => {
    if (bar.isActive) bar.update(count)
    else if (Date.now() > startAt) bar.start(totalDocs, count)
  }
  try {
    return await verifyJournal({ payload, noted, onRead })
  } finally {
    if (bar.isActive) bar.stop()
  }
}
