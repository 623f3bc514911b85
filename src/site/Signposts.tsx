import { PageHeader } from '@/design/PageHeader'
import { Rows } from '@/design/Rows'
import { SearchForm } from '@/design/SearchForm'

import { longestQuestion } from './parameters'
import { paths } from './paths'

const ways = [
  { href: paths.pioneers, label: 'Tous les pionniers', text: 'Qui ils sont, et où ils agissent' },
  { href: paths.programmes, label: 'Les programmes', text: 'Ce qu’ils ont créé, et avec qui' },
  { href: paths.themes, label: 'Pour aller plus loin', text: 'Les pionniers, thème par thème' },
  { href: paths.siteMap, label: 'Le plan du site', text: 'Toutes les pages, en une liste' },
] as const

type SignpostsProps = {
  title: string
  lead: string
  /** What was likely meant, ready to be looked for. */
  question?: string
}

/** For a page that has nothing else to offer: says so, and shows the ways on. */
export function Signposts({ title, lead, question }: SignpostsProps) {
  return (
    <>
      <PageHeader title={title} lead={lead}>
        <SearchForm
          action={paths.search}
          label="Chercher ce que vous vouliez lire"
          size="large"
          value={question}
          longest={longestQuestion}
        />
      </PageHeader>
      <Rows
        label="Continuer la lecture"
        rows={ways.map(({ href, label, text }) => ({ key: href, href, title: label, note: text }))}
      />
    </>
  )
}
