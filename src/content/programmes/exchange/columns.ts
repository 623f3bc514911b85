import { day, list, text, webAddress, wholeNumber } from '@/exchange/kinds'
import { licenceColumn } from '@/exchange/licenceColumn'
import { columnsOf, type Table } from '@/exchange/table'
import { paths } from '@/site/paths'

import type { ProgrammeSummary } from '../model'

const column = columnsOf<ProgrammeSummary>()

export const programmeTable = (siteUrl: string): Table<ProgrammeSummary> => ({
  file: 'programmes',
  items: 'programmes',
  title: 'Programmes',
  about: 'Chaque programme dont le site publie la page.',
  columns: [
    column({
      name: 'slug',
      header: 'Adresse',
      about: 'La fin de l’adresse de sa page\u00a0: les chiffres le désignent ainsi.',
      kind: text(120),
      of: ({ slug }) => slug,
    }),
    column({
      name: 'permalink',
      header: 'Lien permanent',
      about: 'Sa page sur le site.',
      kind: webAddress,
      of: ({ slug }) => `${siteUrl}${paths.programme(slug)}`,
    }),
    column({
      name: 'name',
      header: 'Nom',
      about: 'Son nom.',
      kind: text(200),
      of: ({ name }) => name,
    }),
    column({
      name: 'summary',
      header: 'Résumé',
      about: 'Ce qu’il fait, en une phrase.',
      kind: text(300),
      of: ({ summary }) => summary,
    }),
    column({
      name: 'startYear',
      header: 'Année de départ',
      about: 'L’année où il a commencé, quand elle est connue.',
      kind: wholeNumber(1900, 2100),
      of: ({ startYear }) => startYear,
    }),
    column({
      name: 'organisation',
      header: 'Organisation',
      about: 'Qui le porte.',
      kind: text(200),
      of: ({ organisation }) => organisation?.name,
    }),
    column({
      name: 'themes',
      header: 'Thématiques',
      about: 'Les adresses des thématiques auxquelles il se rattache.',
      kind: list,
      of: ({ themes }) => themes.map(({ slug }) => slug),
    }),
    column({
      name: 'updatedOn',
      header: 'Mis à jour le',
      about: 'Le dernier jour où sa page a changé.',
      kind: day,
      of: ({ updatedAt }) => updatedAt,
    }),
    licenceColumn,
  ],
})
