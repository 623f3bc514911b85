import type { Metadata } from 'next'

import { listFiguresOf } from '@/content/impact-metrics/queries'
import { kindWords, pioneerKinds } from '@/content/pioneers/model'
import { Choices } from '@/design/Choices'
import { FilterForm, Filters } from '@/design/FilterForm'
import { Notice } from '@/design/Notice'
import { PageHeader } from '@/design/PageHeader'
import { Pagination } from '@/design/Pagination'
import { ReadingColumn } from '@/design/ReadingColumn'
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
import { breadcrumbThing, collectionThing } from '@/site/structured-data'

import { Pioneers } from '../_composition/Pioneers'
import { everyPioneer, everyProgramme } from '../_composition/published'
import { choiceOf, dimensions, entriesFrom, filtersFor, inOrder } from './directory'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PioneersPage({ searchParams }: Props) {
  const asked = await searchParams
  const reader = await openReader()
  const [pioneers, programmes] = await Promise.all([everyPioneer(reader), everyProgramme(reader)])
  const entries = entriesFrom(pioneers, programmes)
  const choice = choiceOf(asked)
  const found = inOrder(narrow(entries, dimensions, choice), choice)
  const shown = pageOf(found, pageNumber(asked.page))
  if (!shown) return <Unknown />

  const figures = await listFiguresOf(
    reader,
    'pioneers',
    shown.items.map(({ pioneer: { id } }) => id),
  )

  const { chips, selects, kept } = filtersFor(entries, choice)
  const isNarrowed = dimensions.some(({ name }) => choice[name] !== null)

  return (
    <SitePage path={paths.pioneers}>
      <PageHeader
        title="Les pionniers"
        lead={leadOf({ found: found.length, all: pioneers.length, isNarrowed })}
        steps={[{ label: 'Accueil', href: paths.home }]}
      >
        {pioneers.length > 0 && (
          <Filters isOpen={isNarrowed}>
            {chips.map(({ label, choices }) => (
              <Choices key={label} label={label} choices={choices} />
            ))}
            <FilterForm action={paths.pioneers} selects={selects} kept={kept} />
          </Filters>
        )}
      </PageHeader>
      {pioneers.length === 0 && (
        <Section id="liste" title="Bientôt">
          <Notice>Les premiers portraits sont en préparation.</Notice>
        </Section>
      )}
      {pioneers.length > 0 && found.length === 0 && (
        <Section id="liste" title="Aucun résultat">
          <Notice>
            Personne ne répond à tous ces choix.{' '}
            <a href={paths.pioneers}>Voir tous les pionniers</a>.
          </Notice>
        </Section>
      )}
      {pioneerKinds.map((kind) => {
        const group = shown.items.filter(({ pioneer }) => pioneer.kind === kind)
        if (group.length === 0) return null
        const { value, plural, explanation } = kindWords[kind]
        return (
          <Section key={kind} id={value} title={`${plural} (${group.length})`} intro={explanation}>
            <Pioneers pioneers={group.map(({ pioneer }) => pioneer)} figures={figures} />
          </Section>
        )
      })}
      {shown.pages > 1 && (
        <ReadingColumn>
          <Pagination
            page={shown.page}
            pages={shown.pages}
            hrefOf={(page) => addressOf(paths.pioneers, { ...choice, page })}
          />
        </ReadingColumn>
      )}
      {!isNarrowed && (
        <JsonLd
          things={[
            collectionThing({
              name: 'Les pionniers',
              path: addressOf(paths.pioneers, { page: shown.page }),
              items: shown.items.map(({ pioneer }) => ({
                name: pioneer.name,
                path: paths.pioneer(pioneer.slug),
              })),
            }),
            breadcrumbThing([
              { label: 'Accueil', href: paths.home },
              { label: 'Pionniers', href: paths.pioneers },
            ]),
          ]}
        />
      )}
    </SitePage>
  )
}

type Lead = { found: number; all: number; isNarrowed: boolean }

function leadOf({ found, all, isNarrowed }: Lead): string | null {
  if (all === 0) return null
  if (isNarrowed) return `${found} parcours sur ${all} pour ces choix.`
  return `${all} parcours de co-création, dans l’entreprise et à ses côtés.`
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = await searchParams
  const choice = choiceOf(asked)
  const page = pageNumber(asked.page)
  const isIndexed = Object.values(choice).every((value) => value === null)

  return pageMetadata({
    title: page > 1 ? `Les pionniers, page ${page}` : 'Les pionniers',
    description:
      'Intrapreneurs et entrepreneurs sociaux de la co-création, par thématique, par organisation et par programme.',
    path: addressOf(paths.pioneers, { page }),
    isIndexed,
  })
}
