import { renewPassword } from '@/accounts/renewPassword'

import { run } from './run'

await run(renewPassword)
