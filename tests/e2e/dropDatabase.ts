import config from '@payload-config'
import { getPayload } from 'payload'

/** Leaves no database of the journeys behind on a MongoDB that others may use. */
const payload = await getPayload({ config, disableOnInit: true })
await Object(payload.db).connection?.dropDatabase()
await payload.destroy()
process.exit()
