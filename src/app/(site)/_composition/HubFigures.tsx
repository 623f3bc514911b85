import type { FigureOutline } from '@/content/impact-metrics/outline'
import { listWholeFiguresByIds } from '@/content/impact-metrics/queries'
import { sumsOf } from '@/content/impact-metrics/sums'
import { FigureBars } from '@/content/impact-metrics/views/FigureBars'
import { FigureList } from '@/content/impact-metrics/views/FigureList'
import { Sums } from '@/content/impact-metrics/views/Sums'
import type { ThemeReference } from '@/content/themes/model'
import { written } from '@/design/numbers'
import { Section } from '@/design/Section'
import { addressOf } from '@/site/parameters'
import { paths } from '@/site/paths'
import type { Reader } from '@/site/reader'

import { publication } from './publication'
import { entriesOf, type Subjects } from './subjects'

type HubFiguresProps = {
  reader: Reader
  theme: ThemeReference
  figures: readonly FigureOutline[]
  subjects: Subjects
}

/** The others are on the page of figures, narrowed to this theme. */
const figuresHere = 24

/** What a hub counts: the sums its figures allow, or why they allow none, then the figures. */
export async function HubFigures({ reader, theme, figures, subjects }: HubFiguresProps) {
  if (figures.length === 0) return null
  const shown = await listWholeFiguresByIds(
    reader,
    figures.slice(0, figuresHere).map(({ id }) => id),
  )
  const entries = entriesOf(shown, subjects)
  const { sums, reason } = sumsOf(
    figures.map((figure) => ({
      ...figure,
      owner: subjects.get(figure.subject.id)?.name ?? '',
    })),
  )
  const more = {
    href: addressOf(paths.metrics, { theme: theme.slug }),
    label: `Les ${written(figures.length)} chiffres de cette thématique`,
  }

  return (
    <Section
      id="chiffres"
      title="Les chiffres"
      intro={figures.length > 1 ? reason : null}
      more={figures.length > shown.length ? more : undefined}
    >
      {sums.length > 0 && <Sums sums={sums} hue={theme.hue} today={publication().today} />}
      <FigureBars entries={entries} />
      <FigureList entries={entries} publication={publication()} />
    </Section>
  )
}
