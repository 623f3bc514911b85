import type { Config } from 'payload'

import { nobody } from '@/editorial/cms/access'

import { checkSourceLinks } from './checkSourceLinks'
import { nights } from './nights'
import { sweepDrafts } from './sweepDrafts'

/** What the machine does by itself. Nobody queues, runs or cancels it from outside. */
export const jobs: Config['jobs'] = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  autoRun: () => (nights.areOurs ? [{ cron: '* * * * *', queue: 'default' }] : []),
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
    admin: { ...defaultJobsCollection.admin, hidden: true },
  }),
  tasks: [checkSourceLinks, sweepDrafts],
}
