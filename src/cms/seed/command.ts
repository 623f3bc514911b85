import { parseArgs } from 'node:util'

import { run } from '../commands/run'
import { seedAndReport } from './report'

const { values } = parseArgs({ options: { 'if-empty': { type: 'boolean' } } })

/** `npm run seed`. With `--if-empty`, a database in use is a reason to stop, not an error. */
await run((payload) => seedAndReport(payload, { ifEmpty: values['if-empty'] ?? false }))
