import 'server-only'

import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'

import { linkOf } from './link'

export const openLink = cache(async (token: string) => linkOf(await getPayload({ config }), token))
