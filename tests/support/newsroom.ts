import { getPayload } from 'payload'

import { staffOf } from './people'
import { rest } from './rest'
import { savingIn } from './saving'
import { archivesOf } from './stored'
import { writingsOf } from './writings'

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

/** A throw-away newsroom on the database of this test file: real Payload, real rules, nobody hired yet. */
export async function openNewsroom() {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  // Refusals are what these tests ask for; the log would be nothing else.
  payload.logger.level = 'silent'

  return {
    payload,
    hire: staffOf(payload),
    rest,
    ...savingIn(payload),
    ...writingsOf(payload),
    ...archivesOf(payload),
    close: async () => {
      await Object(payload.db).connection?.dropDatabase()
      await payload.destroy()
    },
  }
}
