import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

type Options = { openUnmigrated?: boolean }

/**
 * Runs one command on the database and ends the process: 0 when it did its work, 1 with a sentence
 * when it could not.
 */
export async function run(command: (payload: Payload) => Promise<void>, options: Options = {}) {
  let payload: Payload | undefined
  try {
    payload = await getPayload({ config, disableOnInit: options.openUnmigrated })
    await command(payload)
    process.exitCode = 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  } finally {
    await payload?.destroy().catch(() => {})
    process.exit()
  }
}
