import type { ReactNode } from 'react'

import { listWholeFiguresByIds } from '@/content/impact-metrics/queries'
import { FigureList } from '@/content/impact-metrics/views/FigureList'
import type { FreePage } from '@/content/pages/model'
import { listThemes } from '@/content/themes/queries'
import { ThemeRows } from '@/content/themes/views/ThemeRows'
import { Overlap } from '@/design/Overlap'
import { PageHeader } from '@/design/PageHeader'
import { Section } from '@/design/Section'
import { JsonLd } from '@/site/JsonLd'
import { absolute } from '@/site/metadata'
import { paths } from '@/site/paths'
import type { Reader } from '@/site/reader'
import { site } from '@/site/site'
import { SitePage } from '@/site/SitePage'
import { searchAction } from '@/site/structured-data'

import { CitingProse } from './CitingProse'
import { Corrections } from './Corrections'
import { HomePioneers } from './HomePioneers'
import { LatestChanges } from './LatestChanges'
import { publication } from './publication'
import { everyPioneer, everyProgramme, figureCatalogue } from './published'
import { entriesOf, leadingFigures } from './subjects'
import { themeEntries } from './themeEntries'

type HomeBodyProps = {
  reader: Reader
  /** Its own words, which the home page can do without. */
  page: FreePage | null
  /** Stands above the page in place of the newsroom’s own. */
  banner?: ReactNode
}

const figuresInFront = 6

/** Everything the home page says, around its own words. */
export async function HomeBody({ reader, page, banner }: HomeBodyProps) {
  const [pioneers, programmes, themes, { entries, subjects }] = await Promise.all([
    everyPioneer(reader),
    everyProgramme(reader),
    listThemes(reader),
    figureCatalogue(reader),
  ])
  const figures = entries.map(({ figure }) => figure)
  const leading = leadingFigures(figures)
  const largest = [...leading.values()]
    .toSorted((one, other) => (other.claim.value ?? 0) - (one.claim.value ?? 0))
    .slice(0, figuresInFront)
  const inFront = entriesOf(
    await listWholeFiguresByIds(
      reader,
      largest.map(({ id }) => id),
    ),
    subjects,
  )

  return (
    <SitePage path={paths.home} banner={banner}>
      <PageHeader
        title={page?.title ?? site.name}
        lead={page?.summary ?? site.description}
        size="giant"
        aside={<Overlap left="l’entreprise" right="l’intérêt général" shared="co-création" />}
      />
      {inFront.length > 0 && (
        <Section
          id="chiffres"
          title="Ce qu’ils ont fait, en chiffres"
          band="ink"
          more={{ href: paths.metrics, label: 'Tous les chiffres, avec leurs sources' }}
        >
          <FigureList as="wall" entries={inFront} publication={publication()} />
        </Section>
      )}
      {page && (
        <Section id="co-creation" title="La co-création" layout="side">
          <CitingProse reader={reader} content={page.content} />
        </Section>
      )}
      <HomePioneers reader={reader} pioneers={pioneers} leading={leading} />
      {themes.length > 0 && (
        <Section
          id="themes"
          title="Pour aller plus loin"
          intro="Les mêmes pionniers, par la question à laquelle ils répondent."
        >
          <ThemeRows entries={themeEntries(themes, { pioneers, programmes, figures: entries })} />
        </Section>
      )}
      <Corrections reader={reader} text={page?.content} />
      <LatestChanges pioneers={pioneers} programmes={programmes} />
      <JsonLd
        things={[
          {
            '@type': 'WebSite',
            '@id': absolute(paths.home),
            url: absolute(paths.home),
            name: site.name,
            description: site.description,
            inLanguage: 'fr',
            potentialAction: searchAction,
          },
        ]}
      />
    </SitePage>
  )
}
