import type { SubjectCollection } from '../public'
import type { PeriodKind, Shape, UnitKind } from '../model'

/** The words of the CSV files, short enough to be typed. Those that the form uses as they are stay there. */

export const subjectWords: Record<SubjectCollection, string> = {
  pioneers: 'pionnier',
  programmes: 'programme',
}

export const shapeWords: Record<Shape, string> = {
  exact: 'valeur exacte',
  'at-least': 'au moins',
  about: 'environ',
  range: 'fourchette',
  change: 'évolution',
  share: 'part',
}

export const unitWords: Record<UnitKind, string> = {
  noun: 'nom',
  percent: 'pour cent',
  hours: 'heures',
  euros: 'euros',
}

export const periodWords: Record<PeriodKind, string> = {
  at: 'à une date',
  during: 'au cours d’une année',
  since: 'depuis une année',
  between: 'entre deux années',
  'per-year': 'chaque année',
  by: 'd’ici une année',
  over: 'sur une durée',
}
