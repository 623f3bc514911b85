import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { fateOf } from './addresses'
import { openReader } from './openReader'
import { asQuestion } from './parameters'
import { Signposts } from './Signposts'
import { SitePage } from './SitePage'

/** What a page answers when it has nothing to show: 301 for a moved address, 410 for a withdrawn one, else 404. */
export async function answerMissing(path: string) {
  const fate = await fateOf(await openReader(), path)
  if (fate.kind === 'moved') permanentRedirect(fate.to)

  return fate.kind === 'withdrawn' ? <Withdrawn /> : <Unknown question={wordsIn(path)} />
}

/** The words of an address somebody followed: « /pionniers/anne-charpy » asks for « anne charpy ». */
const wordsIn = (path: string): string => {
  const [last = ''] = path.split('/').slice(-1)
  return asQuestion((/^(?:\p{L}+-)*\p{L}+$/u.exec(decoded(last))?.[0] ?? '').replaceAll('-', ' '))
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/**
 * Next's `notFound()` sends an empty body that a script fills, and readers get no script. So the page
 * is an ordinary one that carries its status in a mark: the front door reads it and takes it off.
 */
export const Unknown = ({ question }: { question?: string }) => (
  <SitePage path={null}>
    <meta name="x-status" content="404" />
    <Signposts
      title="Cette page n’existe pas"
      lead="L’adresse est peut-être incomplète, ou le lien qui vous a mené ici se trompe. Voici par où continuer."
      question={question}
    />
  </SitePage>
)

const Withdrawn = () => (
  <SitePage path={null}>
    <meta name="x-status" content="410" />
    <Signposts
      title="Ce contenu a été retiré"
      lead="La page que vous cherchez a existé, puis la rédaction l’a retirée du site. Elle n’est plus consultable."
    />
  </SitePage>
)

export const missingMetadata: Metadata = {
  title: { absolute: 'Page introuvable — Les pionniers' },
  robots: { index: false, follow: true },
}
