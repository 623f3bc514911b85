import { Roster, YearMark } from '@/design/Roster'
import { paths } from '@/site/paths'

import type { ProgrammeSummary } from '../model'

export function ProgrammeRoster({ programmes }: { programmes: readonly ProgrammeSummary[] }) {
  return (
    <Roster
      entries={programmes.map(({ id, slug, name, summary, organisation, startYear, themes }) => ({
        key: id,
        href: paths.programme(slug),
        title: name,
        kicker: organisation?.name,
        text: summary,
        hue: themes[0]?.hue,
        mark: startYear && <YearMark label="depuis" year={startYear} />,
      }))}
    />
  )
}
