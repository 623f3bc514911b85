import type { Metadata } from 'next'

import { byYear, latestYears } from '@/content/corrections/model'
import { listCorrections } from '@/content/corrections/queries'
import { CorrectionList } from '@/content/corrections/views/CorrectionList'
import { Choices } from '@/design/Choices'
import { Notice } from '@/design/Notice'
import { PageHeader } from '@/design/PageHeader'
import { Section } from '@/design/Section'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { Unknown } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { addressOf, firstValue } from '@/site/parameters'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing } from '@/site/structured-data'

import { correctedFigures } from '../_composition/correctedFigures'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const mostOnAPage = 24

export default async function CorrectionsPage({ searchParams }: Props) {
  const asked = firstValue((await searchParams).annee)
  const reader = await openReader()
  const years = byYear(await listCorrections(reader))
  const shown = asked ? years.filter(({ year }) => year === asked) : latestYears(years, mostOnAPage)
  if (asked && shown.length === 0) return <Unknown />

  const entries = await correctedFigures(
    reader,
    shown.flatMap(({ corrections }) => corrections),
  )

  return (
    <SitePage path={paths.corrections}>
      <PageHeader
        title="Rectificatifs"
        lead="Un rectificatif dit qu’un chiffre publié ici était faux, ce qu’il fallait lire, et pourquoi. Une donnée plus récente ou une faute de frappe n’en est pas un. Une fois publié, un rectificatif peut être complété&#8239;; il n’est jamais modifié ni supprimé."
        steps={[{ label: 'Accueil', href: paths.home }]}
      >
        {years.length > 1 && (
          <Choices
            label="Année"
            choices={[
              { label: 'Les plus récents', href: paths.corrections, isChosen: !asked },
              ...years.map(({ year, corrections }) => ({
                label: year,
                href: addressOf(paths.corrections, { annee: year }),
                count: corrections.length,
                isChosen: year === asked,
              })),
            ]}
          />
        )}
      </PageHeader>
      {years.length === 0 && (
        <Section id="liste" title="Aucun rectificatif">
          <Notice>Aucun chiffre publié n’a dû être rectifié jusqu’ici.</Notice>
        </Section>
      )}
      {shown.map(({ year, corrections }) => (
        <Section key={year} id={`annee-${year}`} title={year}>
          <CorrectionList
            entries={entries.filter(({ correction }) => corrections.includes(correction))}
          />
        </Section>
      ))}
      <JsonLd
        things={[
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: 'Rectificatifs', href: paths.corrections },
          ]),
        ]}
      />
    </SitePage>
  )
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const annee = firstValue((await searchParams).annee)

  return pageMetadata({
    title: annee ? `Rectificatifs de ${annee}` : 'Rectificatifs',
    description:
      'Les chiffres publiés ici qui étaient faux\u00a0: ce que nous avions écrit, ce qu’il fallait lire, et pourquoi.',
    path: addressOf(paths.corrections, { annee }),
  })
}
