import { Correction as CorrectionPiece } from '@/design/Correction'
import { paths } from '@/site/paths'

import { yearOf, type Correction } from '../model'

export type CorrectionEntry = {
  correction: Correction
  /** The figure's page and whoever it is about; null once readers cannot see it. */
  figure: { path: string; subject: string } | null
}

/** Corrections of one year, each under an address of its own. */
export function CorrectionList({ entries }: { entries: readonly CorrectionEntry[] }) {
  return (
    <>
      {entries.map(({ correction: { id, publishedOn, ...correction }, figure }) => (
        <CorrectionPiece
          key={id}
          {...correction}
          id={`rectificatif-${id}`}
          href={paths.correction({ id, year: yearOf({ publishedOn }) })}
          date={publishedOn}
          about={figure ? <a href={figure.path}>{figure.subject}</a> : 'Un chiffre retiré depuis'}
        />
      ))}
    </>
  )
}
