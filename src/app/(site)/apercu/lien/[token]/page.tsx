import type { Metadata } from 'next'

import { ClosedLink } from '@/site/preview/ClosedLink'
import { countOpening } from '@/site/preview/link'
import { openLink } from '@/site/preview/openLink'

import { linkedPages } from '../../../_composition/linkedPages'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ token: string }> }

/** One version of one document, for whoever was sent the link. Everything else on the page is public. */
export default async function LinkedPage({ params }: Props) {
  const { token } = await params
  const link = await openLink(token)
  if (typeof link === 'string') return <ClosedLink why={link} />

  const page = await linkedPages[link.collection](link)
  if (!page) return <ClosedLink why="gone" />
  await countOpening(link)
  return page
}

export const metadata: Metadata = {
  title: { absolute: 'Aperçu — Les pionniers' },
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}
