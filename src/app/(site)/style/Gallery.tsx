import { LinkColumns } from '@/design/LinkColumns'
import { PageHeader } from '@/design/PageHeader'
import { SitePage } from '@/site/SitePage'

import { groups } from './groups'
import { anchorOf } from './specimen'
import { SpecimenView } from './SpecimenView'
import { Tokens, tokenSections } from './tokens/Tokens'

const columns = [
  { id: 'fondations', title: 'Fondations', links: tokenSections },
  ...groups.map(({ id, title, specimens }) => ({
    id,
    title,
    links: specimens.map(({ name }) => ({ label: name, href: `#${anchorOf(name)}` })),
  })),
].map(({ links, ...column }) => ({
  ...column,
  title: { label: column.title, href: links[0]?.href ?? '#contenu' },
  links,
}))

export function Gallery() {
  return (
    <SitePage path={null}>
      <PageHeader
        title="Système graphique"
        lead="Les couleurs, les lettres et toutes les pièces du site, dans tous leurs états."
      />
      <LinkColumns columns={columns} />
      <Tokens />
      {groups.flatMap(({ specimens }) =>
        specimens.map((specimen) => <SpecimenView key={specimen.name} {...specimen} />),
      )}
    </SitePage>
  )
}
