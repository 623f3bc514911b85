import { Addition, Additions } from '@/design/Addition'
import { paths } from '@/site/paths'

import { verificationLabels, wording } from '../model'
import type { FigureOutline } from '../outline'
import type { Sum } from '../sums'
import { FigureSentence } from './FigureSentence'

/** A figure and the name of whom it speaks about. */
export type SumPart = FigureOutline & { owner: string }

/** A group of some length needs no more than these; each says all of what it adds. */
const mostSums = 6

type SumsProps = {
  sums: readonly Sum<SumPart>[]
  hue?: number
  /** Today as an ISO date. */
  today: string
}

/** What may be added, each sum with its parts and the way to their sources. */
export function Sums({ sums, hue, today }: SumsProps) {
  const widest = sums.toSorted((one, other) => other.parts.length - one.parts.length)

  return (
    <Additions>
      {widest.slice(0, mostSums).map(({ claim, parts }) => (
        <Addition
          key={parts[0]?.id}
          total={<FigureSentence claim={claim} size="line" hue={hue} today={today} />}
          label={`Somme de ${parts.length} chiffres\u00a0:`}
          parts={parts.map(({ id, claim: part, owner, level }) => ({
            key: id,
            href: paths.metric(id),
            label: wording(part, 'short'),
            note: `${owner}, ${verificationLabels[level]}`,
          }))}
        />
      ))}
    </Additions>
  )
}
