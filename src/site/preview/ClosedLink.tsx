import { Signposts } from '../Signposts'
import { SitePage } from '../SitePage'
import type { Closed } from './link'

const again = 'Demandez-en un nouveau à la personne qui vous l’a envoyé.'

const words = {
  unknown: {
    status: 404,
    title: 'Ce lien d’aperçu n’existe pas',
    lead: 'Il est peut-être incomplet\u00a0: copiez-le en entier, ou demandez-le de nouveau.',
  },
  expired: { status: 410, title: 'Ce lien d’aperçu a expiré', lead: again },
  revoked: { status: 410, title: 'Ce lien d’aperçu a été révoqué', lead: again },
  gone: {
    status: 410,
    title: 'Ce contenu n’est plus à lire',
    lead: 'La rédaction l’a retiré depuis qu’elle vous a envoyé ce lien.',
  },
} as const satisfies Record<Closed, { status: number; title: string; lead: string }>

/** What a link says when it opens nothing, with the status the front door reads. */
export function ClosedLink({ why }: { why: Closed }) {
  const { status, title, lead } = words[why]
  return (
    <SitePage path={null} banner={null}>
      <meta name="x-status" content={String(status)} />
      <Signposts title={title} lead={lead} />
    </SitePage>
  )
}
