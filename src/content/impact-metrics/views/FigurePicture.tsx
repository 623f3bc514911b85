import type { ReactNode } from 'react'

import { PartOfWhole } from '@/design/pictures/PartOfWhole'
import { RangeBar } from '@/design/pictures/RangeBar'
import { Slope } from '@/design/pictures/Slope'
import { TargetBar } from '@/design/pictures/TargetBar'

import type { Figure } from '../figure'
import { figureParts, isExpiredTarget, wording, type Claim, type Shape } from '../model'
import { historyPicture } from './FigureHistory'
import { tones } from './tones'

type FigurePictureProps = {
  figure: Pick<Figure, 'claim' | 'history' | 'createdAt'>
  today: string
}

/** The figure as a drawing, where people would rather look than read. */
export const FigurePicture = ({ figure, today }: FigurePictureProps) => pictureOf(figure, today)

/** The same for a place that exists only when there is a drawing: null for a bare number. */
export function pictureOf(figure: FigurePictureProps['figure'], today: string): ReactNode {
  const { claim } = figure
  const drawn = pictures[claim.shape ?? 'exact'](claim)
  if (drawn) return drawn
  return claim.nature === 'target' ? targetPicture(claim, today) : historyPicture(figure, today)
}

const oneValue = () => null

const pictures: Record<Shape, (claim: Claim) => ReactNode> = {
  exact: oneValue,
  'at-least': oneValue,
  about: oneValue,
  range: rangePicture,
  change: changePicture,
  share: sharePicture,
}

const numeralOf = ({ unit }: Claim, value: number) =>
  figureParts({ shape: 'exact', value, unit }).numeral

const sentence = (claim: Claim) => ({
  title: wording(claim, 'long'),
  tone: tones[claim.nature ?? 'achieved'],
})

const end = (claim: Claim, value: number) => ({ value, text: numeralOf(claim, value) })

function changePicture(claim: Claim): ReactNode {
  const { value, valueTo, period } = claim
  if (typeof value !== 'number' || typeof valueTo !== 'number') return null

  const years = period?.kind === 'between' ? [period.year, period.yearTo] : []
  const [before = 'avant', after = 'après'] = years.map((year) => String(year ?? '…'))
  return (
    <Slope
      from={{ ...end(claim, value), note: before }}
      to={{ ...end(claim, valueTo), note: after }}
      {...sentence(claim)}
    />
  )
}

function rangePicture(claim: Claim): ReactNode {
  const { value, valueTo, unit } = claim
  if (typeof value !== 'number' || typeof valueTo !== 'number') return null

  return (
    <RangeBar
      from={end(claim, value)}
      to={end(claim, valueTo)}
      write={(amount) => numeralOf(claim, amount)}
      scale={unit?.kind === 'percent' ? 'hundred' : 'nice'}
      {...sentence(claim)}
    />
  )
}

function sharePicture(claim: Claim): ReactNode {
  if (typeof claim.value !== 'number') return null

  const isPercent = typeof claim.outOf !== 'number'
  const counted: Claim = isPercent ? { unit: { kind: 'percent' } } : claim
  const whole = claim.outOf ?? 100
  return (
    <PartOfWhole
      part={end(counted, claim.value)}
      whole={whole}
      ends={{ from: numeralOf(counted, 0), to: numeralOf(counted, whole) }}
      {...sentence(claim)}
    />
  )
}

function targetPicture(claim: Claim, today: string): ReactNode {
  if (typeof claim.value !== 'number' || claim.value <= 0) return null

  const isExpired = isExpiredTarget(claim, today)
  const unknown = isExpired ? 'résultat non publié' : 'résultat à venir'
  return (
    <TargetBar
      title={wording(claim, 'long')}
      description={unknown}
      target={{ ...end(claim, claim.value), note: `objectif ${claim.period?.year ?? ''}`.trim() }}
      achieved={{ unknown }}
    />
  )
}
