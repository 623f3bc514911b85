import type { Metadata } from 'next'

import { missingMetadata, Unknown } from '@/site/missing'

export const dynamic = 'force-dynamic'

/** Read from the process, not from our environment: the bundler then leaves the gallery out of the build. */
const isShown = process.env.NODE_ENV !== 'production'

export const metadata: Metadata = isShown
  ? { title: { absolute: 'Système graphique' }, robots: { index: false, follow: false } }
  : missingMetadata

/** The design system, for whoever works on it. Readers have no such page. */
export default async function StylePage() {
  if (process.env.NODE_ENV === 'production') return <Unknown />

  const { Gallery } = await import('./Gallery')
  return <Gallery />
}
