import type { Metadata } from 'next'

import { answerMissing, missingMetadata } from '@/site/missing'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = missingMetadata

type Props = { params: Promise<{ rest: string[] }> }

/** Every address no other page takes: with two root layouts, only a page can answer in the site's look. */
export default async function UnknownPage({ params }: Props) {
  const { rest } = await params
  return answerMissing(`/${rest.join('/')}`)
}
