import type { TaskConfig } from 'payload'

export const CHECK_SOURCE_LINKS = 'check-source-links'

/** Every night, before anybody works. */
const NIGHTLY = '0 4 * * *'

/** Visits the addresses of the sources of published figures. */
export const checkSourceLinks: TaskConfig = {
  slug: CHECK_SOURCE_LINKS,
  schedule: [{ cron: NIGHTLY, queue: 'default' }],
  handler: () => ({ output: {} }),
}
