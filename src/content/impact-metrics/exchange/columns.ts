import { choice, text, webAddress } from '@/exchange/kinds'
import { licence } from '@/exchange/licence'
import type { Table } from '@/exchange/table'
import { paths } from '@/site/paths'

import { claimColumns } from './claimColumns'
import { figureColumn, type FigureColumn } from './column'
import { provenanceColumns } from './provenanceColumns'
import type { FigureRow } from './row'
import { subjectWords } from './words'

const subjectWith = (row: FigureRow, change: Partial<FigureRow['subject']>): FigureRow => ({
  ...row,
  subject: { ...row.subject, ...change },
})

const idColumn = figureColumn({
  name: 'id',
  header: 'Identifiant',
  about: 'Ne change jamais. Laissez-le vide à l’import pour un nouveau chiffre.',
  kind: text(36),
  of: ({ id }) => id,
  with: (row, id) => ({ ...row, id: id?.trim() ?? null }),
})

const permalinkColumn = (siteUrl: string) =>
  figureColumn({
    name: 'permalink',
    header: 'Lien permanent',
    about: 'La page du chiffre, à citer avec lui. Ignoré à l’import.',
    kind: webAddress,
    of: ({ id }) => id && `${siteUrl}${paths.metric(id)}`,
  })

const subjectColumns: readonly FigureColumn[] = [
  figureColumn({
    name: 'subjectType',
    header: 'Type du sujet',
    about: 'Une personne ou un programme.',
    kind: choice(subjectWords),
    of: ({ subject }) => subject.collection,
    with: (row, collection) => subjectWith(row, { collection }),
    field: 'subject',
    isNeeded: true,
  }),
  figureColumn({
    name: 'subjectSlug',
    header: 'Adresse du sujet',
    about: 'La fin de l’adresse de sa page («\u00a0anne-charpy\u00a0»)\u00a0: elle le désigne.',
    kind: text(120),
    of: ({ subject }) => subject.slug,
    with: (row, slug) => subjectWith(row, { slug: slug?.trim() ?? null }),
    isNeeded: true,
  }),
  figureColumn({
    name: 'subjectName',
    header: 'Nom du sujet',
    about: 'Lu à l’import seulement quand le sujet n’existe pas encore.',
    kind: text(200),
    of: ({ subject }) => subject.name,
    with: (row, name) => subjectWith(row, { name }),
  }),
]

const licenceColumn = figureColumn({
  name: 'licence',
  header: 'Licence',
  about: 'À quelles conditions réutiliser ces données. Ignorée à l’import.',
  kind: text(200),
  of: () => licence,
})

/** The columns of a figure. Reading, writing and every description of them derive from this list. */
export const figureColumns = (siteUrl: string): readonly FigureColumn[] => [
  idColumn,
  permalinkColumn(siteUrl),
  ...subjectColumns,
  ...claimColumns,
  ...provenanceColumns,
  licenceColumn,
]

export const figureTable = (siteUrl: string): Table<FigureRow> => ({
  file: 'chiffres',
  items: 'figures',
  title: 'Chiffres',
  about: 'Chaque chiffre publié, avec ce qu’il affirme, d’où il vient et ce qu’on peut en croire.',
  columns: figureColumns(siteUrl),
})
