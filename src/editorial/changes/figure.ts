import {
  sourceLabels,
  unitLabels,
  type Claim,
  type SourceKind,
} from '@/content/impact-metrics/claim'
import { periodText } from '@/content/impact-metrics/figure'
import { wording } from '@/content/impact-metrics/model'
import { longDate } from '@/design/dates'

import type { Content } from '../fingerprint'

/** What a reader of a figure is told, and where it comes from. */
export type FigureText = {
  wording: string
  unit: string
  period: string
  source: string
  url: string | null
}

export type FigureChange = { before: FigureText | null; after: FigureText }

type Source = { kind?: SourceKind; title?: string; publisher?: string; date?: string; url?: string }

function unitOf({ unit }: Claim): string {
  if (unit?.kind && unit.kind !== 'noun') return unitLabels[unit.kind]
  return unit?.plural || unit?.singular || 'non dite'
}

const sourceOf = ({ kind, title, publisher, date }: Source): string => {
  const said = [title, publisher, date && longDate(date), kind && sourceLabels[kind]]
  return said.filter(Boolean).join(', ') || 'non dite'
}

function figureText(content: Content): FigureText {
  const claim: Claim = content
  const source: Source = Object(content.source)
  return {
    wording: wording(claim, 'long'),
    unit: unitOf(claim),
    period: periodText(claim.period) ?? 'non dite',
    source: sourceOf(source),
    url: source.url ?? null,
  }
}

/** A figure as readers have it and as they would: whole sentences, which a list of fields does not make. */
export const figureChange = (before: Content | null, after: Content): FigureChange => ({
  before: before && figureText(before),
  after: figureText(after),
})
