import { createAccount } from '@/accounts/create'

import { run } from './run'

await run(createAccount)
