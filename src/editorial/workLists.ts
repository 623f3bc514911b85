import type { Ability } from './abilities'

export type WorkListName =
  'a-relire' | 'a-corriger' | 'prets' | 'programmes' | 'urgences' | 'brouillons'

export type WorkListRule = {
  title: string
  /** Who sees the list: what is in it waits for somebody with this ability. */
  ability: Ability
  /** What to say when it is empty. */
  empty: string
}

/** What waits for somebody, in the order in which it is shown. */
export const workLists: Readonly<Record<WorkListName, WorkListRule>> = {
  'a-relire': {
    title: 'À relire',
    ability: 'review',
    empty: 'Rien à relire\u00a0: tout ce qui vous attendait est décidé.',
  },
  'a-corriger': {
    title: 'À corriger',
    ability: 'write',
    empty: 'Aucune correction ne vous est demandée.',
  },
  prets: {
    title: 'Approuvés, prêts à publier',
    ability: 'publish',
    empty: 'Rien d’approuvé n’attend d’être publié.',
  },
  programmes: {
    title: 'Programmés',
    ability: 'publish',
    empty: 'Aucune publication n’est programmée.',
  },
  urgences: {
    title: 'Publiés en urgence, à relire',
    ability: 'review',
    empty: 'Aucune publication en urgence n’attend d’être relue.',
  },
  brouillons: {
    title: 'Mes brouillons',
    ability: 'write',
    empty: 'Vous n’avez aucun brouillon en cours.',
  },
}

export const isWorkListName = (name: unknown): name is WorkListName =>
  typeof name === 'string' && Object.hasOwn(workLists, name)

export const workListNames: readonly WorkListName[] = Object.keys(workLists).filter(isWorkListName)

const path = '/admin/a-faire'

/** Where a whole list is read. */
export const workListPath = (name: WorkListName, page = 1): string =>
  `${path}?liste=${name}${page > 1 ? `&page=${page}` : ''}`

export const calendarPath = (month?: string): string =>
  month ? `/admin/calendrier?mois=${month}` : '/admin/calendrier'
