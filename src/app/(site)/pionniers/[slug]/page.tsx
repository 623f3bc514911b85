import type { Metadata } from 'next'

import { findPioneer } from '@/content/pioneers/queries'
import { pageMetadata } from '@/site/metadata'
import { answerMissing, missingMetadata } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { paths } from '@/site/paths'

import { PioneerBody } from '../../_composition/PioneerBody'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

export default async function PioneerPage({ params }: Props) {
  const { slug } = await params
  const reader = await openReader()
  const path = paths.pioneer(slug)
  const pioneer = await findPioneer(reader, slug)
  if (!pioneer) return answerMissing(path)

  return <PioneerBody reader={reader} pioneer={pioneer} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const pioneer = await findPioneer(await openReader(), slug)
  if (!pioneer) return missingMetadata

  return pageMetadata({
    title: pioneer.metaTitle ?? pioneer.name,
    description: pioneer.metaDescription ?? pioneer.headline,
    path: paths.pioneer(slug),
    image: {
      src: paths.pioneerPicture(slug),
      alt: `${pioneer.name}\u00a0: ${pioneer.headline}`,
    },
    type: 'profile',
  })
}
