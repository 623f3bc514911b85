import type { PioneerSummary } from '@/content/pioneers/model'
import type { ProgrammeSummary } from '@/content/programmes/model'
import { longDate } from '@/design/dates'
import { Rows } from '@/design/Rows'
import { Section } from '@/design/Section'
import { newestFirst } from '@/site/order'
import { paths } from '@/site/paths'

type LatestChangesProps = {
  pioneers: readonly PioneerSummary[]
  programmes: readonly ProgrammeSummary[]
  most?: number
}

export function LatestChanges({ pioneers, programmes, most = 4 }: LatestChangesProps) {
  const latest = newestFirst([
    ...pioneers.map((pioneer) => ({ ...pioneer, href: paths.pioneer(pioneer.slug) })),
    ...programmes.map((programme) => ({ ...programme, href: paths.programme(programme.slug) })),
  ]).slice(0, most)
  if (latest.length === 0) return null

  return (
    <Section id="nouveautes" title="Dernières mises à jour" layout="side">
      <Rows
        rows={latest.map(({ id, href, name, updatedAt }) => ({
          key: id,
          href,
          title: name,
          note: <time dateTime={updatedAt}>{longDate(updatedAt)}</time>,
        }))}
      />
    </Section>
  )
}
