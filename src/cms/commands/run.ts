import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

type Options = {
  openUnmigrated?: boolean
  /** The exit status when the command could not do its work. */
  failure?: number
}

/**
 * Runs one command on the database and ends the process: with 0 or the status it returns when it did its
 * work, with 1 and a sentence when it could not.
 */
export async function run(
  command: (payload: Payload) => Promise<number | void>,
  options: Options = {},
) {
  let payload: Payload | undefined
  try {
    payload = await getPayload({ config, disableOnInit: options.openUnmigrated })
    process.exitCode = (await command(payload)) ?? 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = options.failure ?? 1
  } finally {
    await payload?.destroy().catch(() => {})
    process.exit()
  }
}
