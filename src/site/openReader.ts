import 'server-only'

import config from '@payload-config'
import { draftMode } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'

import { previewer, visitor, type Reader } from './reader'
import { findSessionUser } from './session'

/** For files that have no preview: sitemap, feeds, redirects. */
export const openVisitor = async (): Promise<Reader> => visitor(await getPayload({ config }))

/** The draft cookie only asks for a preview; the session decides whether there is one. */
export const openReader = cache(async (): Promise<Reader> => {
  const payload = await getPayload({ config })
  const { isEnabled: wantsPreview } = await draftMode()
  if (!wantsPreview) return visitor(payload)

  const user = await findSessionUser()
  return user ? previewer(payload, user) : visitor(payload)
})
