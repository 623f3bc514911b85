import { licence } from './licence'
import type { Described, DescribedTable } from './table'

type Json = Readonly<Record<string, unknown>>

/** Where a data file is, from the root of the site. */
export type PathOf = (file: string, format: 'json' | 'csv') => string

const nullable = ({ schema, about, header }: Described): Json => {
  const { enum: codes, type } = schema
  return {
    ...schema,
    type: [type, 'null'],
    ...(Array.isArray(codes) && { enum: [...codes, null] }),
    description: `${about} Colonne « ${header} » du fichier CSV.`,
  }
}

const rowSchema = ({ columns, about }: DescribedTable): Json => ({
  type: 'object',
  description: about,
  additionalProperties: false,
  required: columns.map(({ name }) => name),
  properties: Object.fromEntries(columns.map((column) => [column.name, nullable(column)])),
})

const fileSchema = ({ file, items }: DescribedTable): Json => ({
  type: 'object',
  additionalProperties: false,
  required: ['licence', items],
  properties: {
    licence: { type: 'string', description: 'La licence de ces données.' },
    [items]: { type: 'array', items: { $ref: `#/components/schemas/${file}-ligne` } },
  },
})

const etag = { $ref: '#/components/headers/ETag' }

const operation = (
  { file, title, about }: DescribedTable,
  format: string,
  content: Json,
): Json => ({
  get: {
    operationId: `${file}-${format}`,
    summary: `${title}, en ${format.toUpperCase()}`,
    description: about,
    parameters: [{ $ref: '#/components/parameters/IfNoneMatch' }],
    responses: {
      200: { description: 'Tout ce qui est publié.', headers: { ETag: etag }, content },
      304: { $ref: '#/components/responses/Unchanged' },
    },
  },
})

const pathsOf = (table: DescribedTable, pathOf: PathOf): [string, Json][] => [
  [
    pathOf(table.file, 'json'),
    operation(table, 'json', {
      'application/json': { schema: { $ref: `#/components/schemas/${table.file}` } },
    }),
  ],
  [
    pathOf(table.file, 'csv'),
    operation(table, 'csv', {
      'text/csv': {
        schema: {
          type: 'string',
          description: `UTF-8 avec marque d’ordre, points-virgules, fins de ligne CRLF, virgule décimale. Titres : ${table.columns.map(({ header }) => header).join(' ; ')}.`,
        },
      },
    }),
  ],
]

type Api = { siteUrl: string; siteName: string; tables: readonly DescribedTable[]; pathOf: PathOf }

/** The data files as OpenAPI 3.1 describes them, drawn from the tables that write them. */
export const openApi = ({ siteUrl, siteName, tables, pathOf }: Api): Json => ({
  openapi: '3.1.0',
  info: {
    title: `Données ouvertes : ${siteName}`,
    version: '1',
    description:
      'Tout ce que le site publie, avec la nature, la source et la vérification de chaque chiffre. Les brouillons n’y sont pas.',
    license: { name: licence },
  },
  servers: [{ url: siteUrl }],
  paths: Object.fromEntries(tables.flatMap((table) => pathsOf(table, pathOf))),
  components: {
    headers: {
      ETag: {
        description: 'Change quand le contenu du fichier change.',
        schema: { type: 'string' },
      },
    },
    parameters: {
      IfNoneMatch: {
        name: 'If-None-Match',
        in: 'header',
        required: false,
        description: 'L’ETag d’une réponse gardée : elle n’est pas renvoyée si elle est à jour.',
        schema: { type: 'string' },
      },
    },
    responses: {
      Unchanged: { description: 'Rien n’a changé depuis cet ETag.', headers: { ETag: etag } },
    },
    schemas: Object.fromEntries(
      tables.flatMap((table) => [
        [table.file, fileSchema(table)],
        [`${table.file}-ligne`, rowSchema(table)],
      ]),
    ),
  },
})
