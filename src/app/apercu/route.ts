import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'

import { previewDestination } from '@/site/preview/destination'
import { refusal } from '@/site/preview/refusal'
import { findSessionUser } from '@/site/session'

export const dynamic = 'force-dynamic'

/** Opens the preview of a page to signed-in staff. No secret in the address: the session is the key. */
export async function GET(request: NextRequest) {
  const user = await findSessionUser()
  if (!user) return refusal('Connectez-vous à la rédaction pour voir un aperçu.', 401)

  const destination = previewDestination(request.nextUrl.searchParams.get('page'))
  if (!destination) {
    return refusal(
      'L’aperçu ne montre que les pages du site, par exemple /apercu?page=/pionniers.',
      400,
    )
  }

  const preview = await draftMode()
  preview.enable()
  redirect(destination)
}
