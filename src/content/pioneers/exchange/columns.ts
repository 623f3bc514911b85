import { choice, day, list, text, webAddress } from '@/exchange/kinds'
import { licenceColumn } from '@/exchange/licenceColumn'
import { columnsOf, type Table } from '@/exchange/table'
import { paths } from '@/site/paths'

import { kindLabels } from '../kinds'
import type { PioneerSummary } from '../model'

const column = columnsOf<PioneerSummary>()

export const pioneerTable = (siteUrl: string): Table<PioneerSummary> => ({
  file: 'pionniers',
  items: 'pioneers',
  title: 'Pionniers',
  about: 'Chaque personne dont le site publie le portrait.',
  columns: [
    column({
      name: 'slug',
      header: 'Adresse',
      about: 'La fin de l’adresse de sa page\u00a0: les chiffres la désignent ainsi.',
      kind: text(120),
      of: ({ slug }) => slug,
    }),
    column({
      name: 'permalink',
      header: 'Lien permanent',
      about: 'Sa page sur le site.',
      kind: webAddress,
      of: ({ slug }) => `${siteUrl}${paths.pioneer(slug)}`,
    }),
    column({
      name: 'name',
      header: 'Nom',
      about: 'Son nom.',
      kind: text(200),
      of: ({ name }) => name,
    }),
    column({
      name: 'kind',
      header: 'Type',
      about: 'Dans une entreprise, ou à la tête de sa propre organisation.',
      kind: choice(kindLabels),
      of: ({ kind }) => kind,
    }),
    column({
      name: 'headline',
      header: 'Accroche',
      about: 'Ce qu’on retient de son parcours, en une phrase.',
      kind: text(140),
      of: ({ headline }) => headline,
    }),
    column({
      name: 'organisation',
      header: 'Organisation',
      about: 'Là où cette personne travaille.',
      kind: text(200),
      of: ({ organisation }) => organisation?.name,
    }),
    column({
      name: 'themes',
      header: 'Thématiques',
      about: 'Les adresses des thématiques auxquelles elle se rattache.',
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
