import { day, text, webAddress } from '@/exchange/kinds'
import { licenceColumn } from '@/exchange/licenceColumn'
import { columnsOf, type Table } from '@/exchange/table'
import { paths } from '@/site/paths'

import type { ThemeSummary } from '../model'

const column = columnsOf<ThemeSummary>()

export const themeTable = (siteUrl: string): Table<ThemeSummary> => ({
  file: 'themes',
  items: 'themes',
  title: 'Thématiques',
  about: 'Chaque thématique qui rassemble au moins une personne ou un programme.',
  columns: [
    column({
      name: 'slug',
      header: 'Adresse',
      about: 'La fin de l’adresse de sa page\u00a0: les autres fichiers la désignent ainsi.',
      kind: text(120),
      of: ({ slug }) => slug,
    }),
    column({
      name: 'permalink',
      header: 'Lien permanent',
      about: 'Sa page sur le site.',
      kind: webAddress,
      of: ({ slug }) => `${siteUrl}${paths.theme(slug)}`,
    }),
    column({
      name: 'title',
      header: 'Titre',
      about: 'Son titre.',
      kind: text(200),
      of: ({ title }) => title,
    }),
    column({
      name: 'summary',
      header: 'Résumé',
      about: 'Ce qu’elle rassemble, en une phrase.',
      kind: text(300),
      of: ({ summary }) => summary,
    }),
    column({
      name: 'updatedOn',
      header: 'Mis à jour le',
      about: 'Le dernier jour où sa présentation a changé.',
      kind: day,
      of: ({ updatedAt }) => updatedAt,
    }),
    licenceColumn,
  ],
})
