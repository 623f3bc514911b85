import type { Metadata } from 'next'

import { ProgrammeRoster } from '@/content/programmes/views/ProgrammeRoster'
import { PageHeader } from '@/design/PageHeader'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { Unknown } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { pageOf } from '@/site/pagination'
import { addressOf, pageNumber } from '@/site/parameters'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing, collectionThing } from '@/site/structured-data'

import { Listed, type ListWords } from '../_composition/Listed'
import { everyProgramme } from '../_composition/published'
import { programmeListing } from './listing'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ProgrammesPage({ searchParams }: Props) {
  const asked = await searchParams
  const programmes = await everyProgramme(await openReader())
  const choice = programmeListing.choiceOf(asked)
  const shown = pageOf(programmeListing.found(programmes, choice), pageNumber(asked.page))
  if (!shown) return <Unknown />

  return (
    <SitePage path={paths.programmes}>
      <PageHeader
        title="Les programmes"
        lead="Ce que les pionniers ont créé, avec qui, et depuis quand."
        steps={[{ label: 'Accueil', href: paths.home }]}
      />
      <Listed
        listing={programmeListing}
        items={programmes}
        choice={choice}
        shown={shown}
        words={words}
      >
        <ProgrammeRoster programmes={shown.items} />
      </Listed>
      {!programmeListing.isNarrowed(choice) && (
        <JsonLd
          things={[
            collectionThing({
              name: 'Les programmes',
              path: addressOf(paths.programmes, { page: shown.page }),
              items: shown.items.map(({ name, slug }) => ({ name, path: paths.programme(slug) })),
            }),
            breadcrumbThing([
              { label: 'Accueil', href: paths.home },
              { label: 'Programmes', href: paths.programmes },
            ]),
          ]}
        />
      )}
    </SitePage>
  )
}

const words = {
  one: 'programme',
  many: 'programmes',
  none: 'Les premiers programmes sont en préparation.',
  noMatch: 'Aucun programme ne répond à tous ces choix.',
  all: 'Tous les programmes',
} satisfies ListWords

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = await searchParams
  const page = pageNumber(asked.page)

  return pageMetadata({
    title: page > 1 ? `Les programmes, page ${page}` : 'Les programmes',
    description:
      'Les programmes nés de la co-création\u00a0: qui les porte, avec quels partenaires, depuis quand.',
    path: addressOf(paths.programmes, { page }),
    isIndexed: Object.values(programmeListing.choiceOf(asked)).every((value) => value === null),
  })
}
