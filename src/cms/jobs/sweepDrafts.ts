import type { TaskConfig } from 'payload'

import { sweepEmptyDrafts } from '@/editorial/cms/beginning/sweep'

import { forgetAbandoned } from './abandoned'
import { stopping } from './stopping'

const SWEEP_DRAFTS = 'sweep-drafts'

/** Every night, before the sources are visited. */
const NIGHTLY = '30 3 * * *'

/** Erases the drafts that were opened and never filled. */
export const sweepDrafts: TaskConfig = {
  slug: SWEEP_DRAFTS,
  schedule: [
    {
      cron: NIGHTLY,
      queue: 'default',
      hooks: {
        beforeSchedule: async ({ defaultBeforeSchedule, ...scheduling }) => {
          await forgetAbandoned(SWEEP_DRAFTS, scheduling.req.payload)
          return defaultBeforeSchedule({ defaultBeforeSchedule, ...scheduling })
        },
      },
    },
  ],
  handler: async ({ req: { payload } }) => {
    await sweepEmptyDrafts({ payload, signal: stopping.signal })
    return { output: {} }
  },
}
