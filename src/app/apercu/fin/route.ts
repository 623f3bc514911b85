import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'

import { paths } from '@/site/paths'
import { previewDestination } from '@/site/preview/destination'

export const dynamic = 'force-dynamic'

/** Anyone may stop previewing; the page they were on is shown again as readers see it. */
export async function GET(request: NextRequest) {
  const preview = await draftMode()
  preview.disable()
  redirect(previewDestination(request.nextUrl.searchParams.get('page')) ?? paths.home)
}
