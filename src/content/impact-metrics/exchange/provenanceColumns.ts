import { choice, day, text, webAddress, wholeNumber } from '@/exchange/kinds'

import { sourceLabels, verificationLabels } from '../model'
import { figureColumn, type FigureColumn } from './column'
import type { FigureRow } from './row'

const sourceWith = (row: FigureRow, change: Partial<FigureRow['source']>): FigureRow => ({
  ...row,
  source: { ...row.source, ...change },
})
const verificationWith = (
  row: FigureRow,
  change: Partial<FigureRow['verification']>,
): FigureRow => ({ ...row, verification: { ...row.verification, ...change } })

/** Where the figure comes from, who checked it, and when to look at it again. */
export const provenanceColumns: readonly FigureColumn[] = [
  figureColumn({
    name: 'caveat',
    header: 'Réserve',
    about: 'Ce que la source laisse incertain.',
    kind: text(600),
    of: ({ caveat }) => caveat,
    with: (row, caveat) => ({ ...row, caveat }),
    field: 'caveat',
  }),
  figureColumn({
    name: 'sourceKind',
    header: 'Nature de la source',
    about: 'Qui parle\u00a0: l’organisation elle-même, ou quelqu’un d’autre.',
    kind: choice(sourceLabels),
    of: ({ source }) => source.kind,
    with: (row, kind) => sourceWith(row, { kind }),
    field: 'source.kind',
    isNeeded: true,
  }),
  figureColumn({
    name: 'sourceTitle',
    header: 'Titre de la source',
    about: 'Le titre du document ou de l’article.',
    kind: text(200),
    of: ({ source }) => source.title,
    with: (row, title) => sourceWith(row, { title }),
    field: 'source.title',
  }),
  figureColumn({
    name: 'sourcePublisher',
    header: 'Éditeur de la source',
    about: 'Qui l’a publiée.',
    kind: text(200),
    of: ({ source }) => source.publisher,
    with: (row, publisher) => sourceWith(row, { publisher }),
    field: 'source.publisher',
  }),
  figureColumn({
    name: 'sourceDate',
    header: 'Date de la source',
    about: 'Le jour où elle a été publiée.',
    kind: day,
    of: ({ source }) => source.date,
    with: (row, date) => sourceWith(row, { date }),
    field: 'source.date',
  }),
  figureColumn({
    name: 'sourceUrl',
    header: 'Adresse de la source',
    about: 'Où la lire.',
    kind: webAddress,
    of: ({ source }) => source.url,
    with: (row, url) => sourceWith(row, { url }),
    field: 'source.url',
  }),
  figureColumn({
    name: 'sourceExcerpt',
    header: 'Extrait de la source',
    about: 'Les mots mêmes de la source.',
    kind: text(600),
    of: ({ source }) => source.excerpt,
    with: (row, excerpt) => sourceWith(row, { excerpt }),
    field: 'source.excerpt',
  }),
  figureColumn({
    name: 'verification',
    header: 'Vérification',
    about: 'Déclaré par l’organisation, documenté par la source, ou vérifié par un tiers.',
    kind: choice(verificationLabels),
    of: ({ verification }) => verification.level,
    with: (row, level) => verificationWith(row, { level: level ?? 'declared' }),
    field: 'verification.level',
  }),
  figureColumn({
    name: 'verifiedBy',
    header: 'Vérifié par',
    about: 'La personne ou l’organisme qui a vérifié.',
    kind: text(200),
    of: ({ verification }) => verification.by,
    with: (row, by) => verificationWith(row, { by }),
    field: 'verification.by',
  }),
  figureColumn({
    name: 'verifiedOn',
    header: 'Vérifié le',
    about: 'Le jour de la vérification.',
    kind: day,
    of: ({ verification }) => verification.on,
    with: (row, on) => verificationWith(row, { on }),
    field: 'verification.on',
  }),
  figureColumn({
    name: 'reviewBy',
    header: 'À revoir avant le',
    about: 'Passé ce jour, le chiffre attend d’être vérifié de nouveau.',
    kind: day,
    of: ({ reviewBy }) => reviewBy,
    // Every figure has one: a blank cell leaves it as it is, or to the usual date.
    with: (row, reviewBy) => ({ ...row, reviewBy: reviewBy ?? row.reviewBy }),
    field: 'reviewBy',
  }),
  figureColumn({
    name: 'irisPlus',
    header: 'IRIS+',
    about: 'Le code de l’indicateur dans le catalogue IRIS+.',
    kind: text(20),
    of: ({ codes }) => codes.iris,
    with: (row, iris) => ({ ...row, codes: { ...row.codes, iris } }),
    field: 'codes.iris',
  }),
  figureColumn({
    name: 'sdg',
    header: 'ODD',
    about: 'L’objectif de développement durable auquel le chiffre se rapporte.',
    kind: wholeNumber(1, 17),
    of: ({ codes }) => codes.sdg,
    with: (row, sdg) => ({ ...row, codes: { ...row.codes, sdg } }),
    field: 'codes.sdg',
  }),
]
