import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { fateOf } from './addresses'
import { openReader } from './openReader'
import { SitePage } from './SitePage'
import { Signposts } from './Signposts'

/** What a page answers when it has nothing to show: 301 for a moved address, 410 for a withdrawn one, else 404. */
export async function answerMissing(path: string) {
  const fate = await fateOf(await openReader(), path)
  if (fate.kind === 'moved') permanentRedirect(fate.to)
  if (fate.kind === 'unknown') notFound()

  return (
    <SitePage path={path}>
      {/* A page cannot set this status by itself: the front door reads the mark and takes it off. */}
      <meta name="x-status" content="410" />
      <Signposts
        title="Ce contenu a été retiré"
        lead="La page que vous cherchez a existé, puis la rédaction l’a retirée du site. Elle n’est plus consultable."
      />
    </SitePage>
  )
}

export const missingMetadata: Metadata = {
  title: { absolute: 'Page introuvable — Les pionniers' },
  robots: { index: false, follow: true },
  alternates: { canonical: null },
}
