import { missingMetadata } from '@/site/missing'
import { Signposts } from '@/site/Signposts'
import { SitePage } from '@/site/SitePage'

export const metadata = missingMetadata

export default function NotFound() {
  return (
    <SitePage path={null}>
      <Signposts
        title="Cette page n’existe pas"
        lead="L’adresse est peut-être incomplète, ou le lien qui vous a mené ici se trompe. Voici par où continuer."
      />
    </SitePage>
  )
}
