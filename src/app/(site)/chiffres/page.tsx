import type { Metadata } from 'next'

import { natureLabels } from '@/content/impact-metrics/model'
import { listFigures } from '@/content/impact-metrics/queries'
import { FigureList, type FigureEntry } from '@/content/impact-metrics/views/FigureList'
import { listPioneers } from '@/content/pioneers/queries'
import { listProgrammes } from '@/content/programmes/queries'
import { Choices } from '@/design/Choices'
import { Notice } from '@/design/Notice'
import { PageHeader } from '@/design/PageHeader'
import { Pagination } from '@/design/Pagination'
import { Section } from '@/design/Section'
import { narrow, optionsOf, type Dimension } from '@/site/choices'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { Unknown } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { pageOf } from '@/site/pagination'
import { addressOf, firstValue, pageNumber } from '@/site/parameters'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing } from '@/site/structured-data'

import { publication } from '../_composition/publication'
import { entriesOf, subjectsOf } from '../_composition/subjects'
import { natureValues } from './natures'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const dimensions: readonly Dimension<FigureEntry>[] = [
  {
    name: 'nature',
    valuesOf: ({ figure: { claim } }) => {
      const nature = claim.nature ?? 'achieved'
      return [{ value: natureValues[nature], label: natureLabels[nature] }]
    },
  },
]

export default async function FiguresPage({ searchParams }: Props) {
  const asked = await searchParams
  const reader = await openReader()
  const [figures, pioneers, programmes] = await Promise.all([
    listFigures(reader),
    listPioneers(reader),
    listProgrammes(reader),
  ])
  const entries = entriesOf(figures, subjectsOf(pioneers, programmes))
  const choice = { nature: firstValue(asked.nature) }
  const shown = pageOf(narrow(entries, dimensions, choice), pageNumber(asked.page))
  if (!shown) return <Unknown />

  return (
    <SitePage path={paths.metrics}>
      <PageHeader
        title="Les chiffres"
        lead="Chacun est écrit avec sa nature, sa période et sa source. Un objectif ne se lit jamais comme un résultat."
        steps={[{ label: 'Accueil', href: paths.home }]}
      >
        {entries.length > 0 && (
          <Choices
            label="Nature"
            choices={[
              {
                label: 'Tous',
                href: paths.metrics,
                count: entries.length,
                isChosen: !choice.nature,
              },
              ...optionsOf(entries, dimensions, choice, 'nature').map(({ value, ...option }) => ({
                ...option,
                href: addressOf(paths.metrics, { nature: value }),
              })),
            ]}
          />
        )}
      </PageHeader>
      <Section id="liste" title={shown.total > 1 ? `${shown.total} chiffres` : 'Chiffres'}>
        {shown.total === 0 ? (
          <Notice>Aucun chiffre à montrer ici pour l’instant.</Notice>
        ) : (
          <FigureList entries={shown.items} publication={publication()} />
        )}
        <Pagination
          page={shown.page}
          pages={shown.pages}
          hrefOf={(page) => addressOf(paths.metrics, { ...choice, page })}
        />
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

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = await searchParams
  const page = pageNumber(asked.page)

  return pageMetadata({
    title: page > 1 ? `Les chiffres, page ${page}` : 'Les chiffres',
    description:
      'Tous les chiffres publiés sur les pionniers de la co-création, avec leur nature, leur période et leur source.',
    path: addressOf(paths.metrics, { page }),
    isIndexed: firstValue(asked.nature) === null,
  })
}
