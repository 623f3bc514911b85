import type { Metadata } from 'next'

import { listWholeFiguresByIds } from '@/content/impact-metrics/queries'
import { FigureList } from '@/content/impact-metrics/views/FigureList'
import { Chosen, Directory } from '@/design/Directory'
import { Notice } from '@/design/Notice'
import { PageHeader } from '@/design/PageHeader'
import { Pagination } from '@/design/Pagination'
import { Section } from '@/design/Section'
import { narrow } from '@/site/choices'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { Unknown } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { pageOf } from '@/site/pagination'
import { addressOf, pageNumber } from '@/site/parameters'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing } from '@/site/structured-data'

import { publication } from '../_composition/publication'
import { figureCatalogue } from '../_composition/published'
import { entriesOf } from '../_composition/subjects'
import { FigureFilters } from './FigureFilters'
import { choiceOf, facets, inOrder, isNarrowed } from './facets'
import { filtersFor, widerLists } from './filters'
import { NoFigure } from './NoFigure'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function FiguresPage({ searchParams }: Props) {
  const asked = await searchParams
  const reader = await openReader()
  const { entries, subjects } = await figureCatalogue(reader)
  const choice = choiceOf(asked)
  const found = narrow(entries, facets, choice)
  const shown = pageOf(inOrder(found, choice), pageNumber(asked.page))
  if (!shown) return <Unknown />

  const figures = await listWholeFiguresByIds(
    reader,
    shown.items.map(({ figure: { id } }) => id),
  )
  const filters = filtersFor(entries, choice)

  return (
    <SitePage path={paths.metrics}>
      <PageHeader
        title="Les chiffres"
        lead="Chacun est écrit avec sa nature, sa période et sa source. Un objectif ne se lit jamais comme un résultat."
        steps={[{ label: 'Accueil', href: paths.home }]}
      />
      <Section id="liste" title={titleOf(shown.total, entries.length)}>
        {entries.length === 0 ? (
          <Notice>Les premiers chiffres sont en préparation.</Notice>
        ) : (
          <Directory filters={<FigureFilters filters={filters} />}>
            {shown.total === 0 ? (
              <NoFigure wider={widerLists(entries, choice)} />
            ) : (
              <>
                <Chosen
                  choices={filters.lists.flatMap(({ choices }) =>
                    choices.filter(({ isChosen }) => isChosen),
                  )}
                  all={{
                    href: addressOf(paths.metrics, { tri: choice.tri }),
                    label: 'Tout revoir',
                  }}
                />
                <FigureList entries={entriesOf(figures, subjects)} publication={publication()} />
              </>
            )}
            <Pagination
              page={shown.page}
              pages={shown.pages}
              hrefOf={(page) => addressOf(paths.metrics, { ...choice, page })}
            />
          </Directory>
        )}
      </Section>
      <JsonLd
        things={[
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: 'Chiffres', href: paths.metrics },
          ]),
        ]}
      />
    </SitePage>
  )
}

const number = new Intl.NumberFormat('fr-FR')

function titleOf(found: number, all: number): string {
  if (all === 0) return 'Bientôt'
  if (found === 0) return 'Aucun résultat'
  return `${number.format(found)}\u00a0${found > 1 ? 'chiffres' : 'chiffre'}`
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = await searchParams
  const choice = choiceOf(asked)
  const page = pageNumber(asked.page)

  return pageMetadata({
    title: page > 1 ? `Les chiffres, page ${page}` : 'Les chiffres',
    description:
      'Tous les chiffres publiés sur les pionniers de la co-création, avec leur nature, leur période et leur source.',
    path: addressOf(paths.metrics, { ...choice, page }),
    isIndexed: !isNarrowed(choice) && choice.tri === null,
  })
}
