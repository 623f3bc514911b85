import type { ReactNode } from 'react'

import { Roster } from '@/design/Roster'
import { paths } from '@/site/paths'

import { kindWords, type PioneerSummary } from '../model'

type PioneerRosterProps = {
  entries: readonly { pioneer: PioneerSummary; mark?: ReactNode }[]
}

export function PioneerRoster({ entries }: PioneerRosterProps) {
  return (
    <Roster
      entries={entries.map(({ pioneer, mark }) => ({
        key: pioneer.id,
        href: paths.pioneer(pioneer.slug),
        title: pioneer.name,
        kicker: pioneer.organisation?.name ?? kindWords[pioneer.kind].field,
        text: pioneer.headline,
        hue: pioneer.themes[0]?.hue,
        mark,
      }))}
    />
  )
}
