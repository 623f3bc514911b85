import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { resolve } from 'node:path'

/** A MongoDB-compatible server for tests that may stand beside the repository. */
const server = resolve(import.meta.dirname, '../../../shared/mongo/start')

const SOUGHT = 'TEST_MONGODB_SOUGHT'

/**
 * Where the MongoDB half of the integration tests runs: `TEST_MONGODB_URL` (a replica set), or the
 * server beside the repository. Empty, and said aloud, when there is neither.
 */
export function mongodbForTests() {
  // Vitest reads its configuration once per project: the first reading answers for all.
  const { TEST_MONGODB_URL, [SOUGHT]: sought } = process.env
  if (!TEST_MONGODB_URL && !sought) process.env.TEST_MONGODB_URL = startServer()
  process.env[SOUGHT] = 'yes'
  return process.env.TEST_MONGODB_URL ?? ''
}

function startServer() {
  try {
    accessSync(server, constants.X_OK)
    return execFileSync(server, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  } catch (error) {
    const reason = Object(error).stderr?.trim() || 'no server beside the repository'
    console.warn(
      `\nMONGODB TESTS SKIPPED: ${reason.toUpperCase()}. SET TEST_MONGODB_URL TO A REPLICA SET TO RUN THEM.\n`,
    )
    return ''
  }
}
