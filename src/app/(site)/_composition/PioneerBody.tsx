import type { ReactNode } from 'react'

import { listFiguresOf } from '@/content/impact-metrics/queries'
import { FigureList } from '@/content/impact-metrics/views/FigureList'
import { relatedTo } from '@/content/pioneers/model'
import type { PioneerProfile } from '@/content/pioneers/model'
import { listPioneers } from '@/content/pioneers/queries'
import { PioneerHeader } from '@/content/pioneers/views/PioneerHeader'
import { RelatedPioneers } from '@/content/pioneers/views/RelatedPioneers'
import { listProgrammes } from '@/content/programmes/queries'
import { ProgrammeRows } from '@/content/programmes/views/ProgrammeRows'
import { ThemeTags } from '@/content/themes/views/ThemeTags'
import { Aside, AsideBlock } from '@/design/Aside'
import { ReadingColumn } from '@/design/ReadingColumn'
import { Section } from '@/design/Section'
import { Colophon } from '@/site/Colophon'
import { JsonLd } from '@/site/JsonLd'
import { byName, lastChange } from '@/site/order'
import { paths } from '@/site/paths'
import { safeHref } from '@/site/prose/links'
import type { Reader } from '@/site/reader'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing, profileThing } from '@/site/structured-data'

import { CitingProse } from './CitingProse'
import { Corrections } from './Corrections'
import { publication } from './publication'

type PioneerBodyProps = {
  reader: Reader
  pioneer: PioneerProfile
  /** Stands above the page in place of the newsroom’s own. */
  banner?: ReactNode
}

/** Everything a profile’s page says, around the profile given. */
export async function PioneerBody({ reader, pioneer, banner }: PioneerBodyProps) {
  const path = paths.pioneer(pioneer.slug)
  const [figures, programmes, everyone] = await Promise.all([
    listFiguresOf(reader, 'pioneers', [pioneer.id]),
    listProgrammes(reader, { pioneerId: pioneer.id }),
    listPioneers(reader),
  ])
  const related = relatedTo(pioneer, byName(everyone))
  const learnMore = safeHref(pioneer.learnMoreUrl)
  const hue = pioneer.themes[0]?.hue

  return (
    <SitePage path={path} banner={banner}>
      <article data-hue={hue}>
        <PioneerHeader pioneer={pioneer} />
        {figures.length > 0 && (
          <Section id="impact" title="L’impact, chiffre par chiffre" band="tint" hue={hue}>
            <FigureList
              entries={figures.map((figure) => ({ figure, subject: { name: pioneer.name, path } }))}
              publication={publication()}
              namesSubjects={false}
            />
          </Section>
        )}
        <ReadingColumn
          aside={
            <Aside>
              {programmes.length > 0 && (
                <AsideBlock
                  id="programmes"
                  title={programmes.length > 1 ? 'Programmes' : 'Programme'}
                >
                  <ProgrammeRows programmes={byName(programmes)} />
                </AsideBlock>
              )}
              {pioneer.themes.length > 0 && (
                <AsideBlock id="themes" title="Pour aller plus loin">
                  <ThemeTags themes={pioneer.themes} />
                </AsideBlock>
              )}
              {learnMore && (
                <AsideBlock id="ailleurs" title="Ailleurs">
                  <p>
                    <a href={learnMore}>En savoir plus sur {pioneer.name}</a>
                  </p>
                </AsideBlock>
              )}
            </Aside>
          }
        >
          <CitingProse reader={reader} content={pioneer.story} />
        </ReadingColumn>
      </article>
      {related.length > 0 && (
        <Section id="proches" isOnPaper={false} title="À lire ensuite" layout="side">
          <RelatedPioneers related={related} />
        </Section>
      )}
      <Corrections reader={reader} figures={figures} text={pioneer.story} />
      <Colophon path={path} title={pioneer.name} updatedAt={lastChange(pioneer, ...figures)} />
      <JsonLd
        things={[
          profileThing({
            name: pioneer.name,
            path,
            description: pioneer.headline,
            employer: pioneer.organisation,
            portrait: pioneer.portrait?.jpeg?.src ?? pioneer.portrait?.src ?? null,
            updatedAt: pioneer.updatedAt,
          }),
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: 'Pionniers', href: paths.pioneers },
            { label: pioneer.name, href: path },
          ]),
        ]}
      />
    </SitePage>
  )
}
