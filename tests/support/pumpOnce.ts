import config from '@payload-config'
import { getPayload } from 'payload'

import { sendDue } from '@/editorial/cms/notices/mail/deliver'

/** Another server of the same site: sends what is due when it is told to on its input, once. */
const payload = await getPayload({ config })
console.log('ready')
process.stdin.once('data', async () => {
  await sendDue({ payload })
  await payload.destroy()
  process.exit()
})
