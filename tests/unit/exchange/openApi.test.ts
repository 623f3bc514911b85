import { expect, test } from 'vitest'

import { tables } from '@/app/donnees/tables'
import { openApi } from '@/exchange/openApi'
import { paths } from '@/site/paths'

const description: Record<string, unknown> = JSON.parse(
  JSON.stringify(
    openApi({
      siteUrl: 'https://exemple.fr',
      siteName: 'Les pionniers',
      tables: Object.values(tables),
      pathOf: paths.dataFile,
    }),
  ),
)

/** Every object in the document, with the way to it. */
function* objectsIn(value: unknown, at = '#'): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  yield [at, Object(value)]
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${at}/${key}`)
}

const resolve = (ref: string): unknown =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((found, key) => Object(found)[key.replaceAll('~1', '/')], description)

test('every file of the site is described, and nothing else', () => {
  expect(Object.keys(Object(description.paths)).toSorted()).toEqual(
    ['chiffres', 'pionniers', 'programmes', 'themes'].flatMap((file) => [
      `/donnees/v1/${file}.csv`,
      `/donnees/v1/${file}.json`,
    ]),
  )
})

test('it is OpenAPI 3.1, with what that asks for', () => {
  expect(description).toMatchObject({
    openapi: '3.1.0',
    info: { title: expect.any(String), version: '1', license: { name: expect.any(String) } },
    servers: [{ url: 'https://exemple.fr' }],
  })
  const operations = Object.values(Object(description.paths)).map((path) => Object(path).get)
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(8)
  for (const { responses } of operations) {
    expect(Object.keys(responses)).toEqual(['200', '304'])
    expect(responses['200']).toMatchObject({
      description: expect.any(String),
      headers: { ETag: expect.anything() },
      content: expect.anything(),
    })
  }
})

test('every reference leads somewhere', () => {
  const refs = [...objectsIn(description)].flatMap(([, { $ref }]) => $ref ?? [])
  expect(refs.length).toBeGreaterThan(20)
  expect(refs.filter((ref) => typeof ref !== 'string' || !resolve(ref))).toEqual([])
})

const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']

test('every schema has types that JSON Schema knows, and what it requires exists', () => {
  const schemas = [...objectsIn(Object(description.components).schemas)]
  const typed = schemas.filter(([at, { type }]) => type !== undefined && !/properties$/.test(at))
  expect(typed.length).toBeGreaterThan(60)
  for (const [at, schema] of typed) {
    expect(
      [schema.type].flat().filter((type) => !types.includes(String(type))),
      at,
    ).toEqual([])
    for (const name of [schema.required ?? []].flat()) {
      expect(Object(schema.properties), at).toHaveProperty(String(name))
    }
    if (schema.enum) expect(schema.enum, at).toContain(null)
  }
})

test('a figure is described with its provenance and its licence', () => {
  const { properties } = Object(resolve('#/components/schemas/chiffres-ligne'))
  expect(properties).toMatchObject({
    nature: { type: ['string', 'null'], enum: ['achieved', 'target', 'estimate', 'context', null] },
    value: { type: ['number', 'null'] },
    cumulative: { type: ['boolean', 'null'] },
    sourceUrl: { format: 'uri' },
    verifiedOn: { format: 'date' },
    licence: { type: ['string', 'null'] },
    permalink: { format: 'uri' },
  })
})
