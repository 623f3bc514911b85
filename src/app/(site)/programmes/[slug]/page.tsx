import type { Metadata } from 'next'

import { findProgramme } from '@/content/programmes/queries'
import { pageMetadata } from '@/site/metadata'
import { answerMissing, missingMetadata } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { paths } from '@/site/paths'

import { ProgrammeBody } from '../../_composition/ProgrammeBody'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

export default async function ProgrammePage({ params }: Props) {
  const { slug } = await params
  const reader = await openReader()
  const path = paths.programme(slug)
  const programme = await findProgramme(reader, slug)
  if (!programme) return answerMissing(path)

  return <ProgrammeBody reader={reader} programme={programme} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const programme = await findProgramme(await openReader(), slug)
  if (!programme) return missingMetadata

  return pageMetadata({
    title: programme.metaTitle ?? programme.name,
    description: programme.metaDescription ?? programme.summary,
    path: paths.programme(slug),
    image: {
      src: paths.programmePicture(slug),
      alt: `${programme.name}\u00a0: ${programme.summary}`,
    },
    type: 'article',
  })
}
