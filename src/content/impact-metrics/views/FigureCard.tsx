import { Facts } from '@/design/Facts'
import { longDate } from '@/design/dates'

import { periodText, type Figure } from '../figure'
import { isExpiredTarget, natureLabels, sourceLabels, verificationLabels } from '../model'

type FigureCardProps = {
  figure: Figure
  /** Today as an ISO date: a target whose year has passed says so. */
  today: string
}

/** Everything that lets a reader judge a figure. */
export function FigureCard({ figure, today }: FigureCardProps) {
  const { claim, source, verification } = figure
  const nature = natureLabels[claim.nature ?? 'achieved']

  return (
    <Facts
      facts={[
        {
          term: 'Nature',
          value: isExpiredTarget(claim, today) ? `${nature} dépassé, résultat non publié` : nature,
        },
        { term: 'Période', value: periodText(claim.period) },
        { term: 'Cumul', value: figure.isCumulative ? 'total depuis l’origine du décompte' : null },
        { term: 'Périmètre', value: figure.scope },
        { term: 'Source', value: <SourceLine source={source} /> },
        {
          term: 'Vérification',
          value: [
            verificationLabels[verification.level],
            verification.by,
            verification.on && `le ${longDate(verification.on)}`,
          ]
            .filter(Boolean)
            .join(', '),
        },
        { term: 'Réserve', value: figure.caveat },
      ]}
    />
  )
}

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
