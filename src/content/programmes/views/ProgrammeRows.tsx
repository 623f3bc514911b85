import { Rows } from '@/design/Rows'
import { paths } from '@/site/paths'

import type { ProgrammeSummary } from '../model'

export function ProgrammeRows({ programmes }: { programmes: readonly ProgrammeSummary[] }) {
  return (
    <Rows
      rows={programmes.map((programme) => ({
        key: programme.id,
        href: paths.programme(programme.slug),
        title: programme.name,
        note: noteOf(programme),
        hue: programme.themes[0]?.hue,
      }))}
    />
  )
}

const noteOf = ({ organisation, startYear }: ProgrammeSummary): string =>
  [organisation?.name, startYear && `depuis ${startYear}`].filter(Boolean).join(', ')
