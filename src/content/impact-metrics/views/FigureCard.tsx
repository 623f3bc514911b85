import { Facts } from '@/design/Facts'
import { Quotable } from '@/design/Quotable'
import { longDate } from '@/design/dates'
import { paths } from '@/site/paths'

import { citation } from '../citation'
import { periodText, type Correction, type Figure } from '../figure'
import {
  ageText,
  natureLabels,
  sourceLabels,
  verificationLabels,
  wording,
  type Claim,
} from '../model'
import { FigureHistory } from './FigureHistory'

/** What a figure's card needs to know of the site it stands on, and of the day. */
export type Publication = {
  siteName: string
  /** Scheme and host, for addresses that are quoted. */
  origin: string
  /** As an ISO date: figures grow old, and targets expire. */
  today: string
}

type FigureCardProps = {
  figure: Figure
  /** The name of whoever the figure is about. */
  subject: string
  publication: Publication
  /** The way to the figure's own page; left out there. */
  hasPermalink?: boolean
}

/** Everything that lets a reader judge a figure, and quote it. */
export function FigureCard({ figure, subject, publication, hasPermalink }: FigureCardProps) {
  const { claim, source, archivedCopy, lastCheckedOn, corrections } = figure
  const { siteName, origin, today } = publication
  const path = paths.metric(figure.id)

  return (
    <>
      <Facts
        facts={[
          { term: 'Nature', value: natureWords(claim, today) },
          { term: 'Période', value: periodText(claim.period) },
          {
            term: 'Cumul',
            value: figure.isCumulative ? 'total depuis l’origine du décompte' : null,
          },
          { term: 'Périmètre', value: figure.scope },
          { term: 'Source', value: <SourceLine source={source} /> },
          {
            term: 'Copie',
            value: archivedCopy && <a href={archivedCopy.url}>{archivedCopy.name}</a>,
          },
          { term: 'Vérification', value: verificationWords(figure) },
          {
            term: 'Contrôle',
            value: lastCheckedOn && `Vérifié exact le ${longDate(lastCheckedOn)}`,
          },
          { term: 'Réserve', value: figure.caveat },
          ...corrections.map(correctionFact),
          {
            term: 'Page du chiffre',
            isOnPaper: false,
            value: hasPermalink ? <a href={path}>{wording(claim, 'short')}</a> : null,
          },
        ]}
      />
      <FigureHistory history={figure.history} />
      <Quotable
        title="Citer"
        sentence={citation(figure, { subject, siteName, address: `${origin}${path}`, today })}
      />
    </>
  )
}

/** The age of a target names its nature already. */
function natureWords(claim: Claim, today: string): string {
  const nature = natureLabels[claim.nature ?? 'achieved']
  const age = ageText(claim, today)
  if (!age) return nature
  return claim.nature === 'target' ? age : `${nature}, ${age}`
}

const verificationWords = ({ verification: { level, by, on } }: Figure) =>
  [verificationLabels[level], by, on && `le ${longDate(on)}`].filter(Boolean).join(', ')

const correctionFact = ({ note, on, before, after }: Correction) => ({
  term: `Rectifié le ${longDate(on)}`,
  value: `${note} Avant\u00a0: ${before}. Après\u00a0: ${after}.`,
})

function SourceLine({ source: { kind, title, publisher, date, url } }: Pick<Figure, 'source'>) {
  const details = [publisher, date && longDate(date), sourceLabels[kind]].filter(Boolean).join(', ')
  if (!title) return <>{details}</>

  return (
    <>
      {url ? <a href={url}>{title}</a> : title}
      {details && ` (${details})`}
    </>
  )
}
