import type { FlattenedField } from 'payload'

import type { Call } from './rest'

const object = { a: { b: 1 } }
const nobody = ['65f000000000000000000000', '6ba7b810-9dad-41d1-80b4-00c04fd430c8']
const text = [object, ['a'], 12, true, 'avant\0après']
const rows = ['texte', 12.5, true, object, ['a'], [12], [[1]]]
const choice = ['inconnu', object, 12, true, ['x', object]]
const relation = [
  'inconnu',
  object,
  12,
  true,
  ...nobody,
  'x'.repeat(5_000),
  { relationTo: 'inconnus', value: 'x' },
  { relationTo: 'pioneers', value: object },
  [object],
  nobody,
]

/** A rich text that holds this one node, as the editor writes it. */
const holding = (node: object) => {
  const element = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const line = { ...element, type: 'paragraph', textFormat: 0, children: [node] }
  return { root: { ...element, type: 'root', children: [line] } }
}
const textNode = { type: 'text', version: 1, format: 0, detail: 0, mode: 'normal', style: '' }
const figure = (fields: unknown) => holding({ type: 'inlineBlock', version: 1, fields })
const prose = [
  'texte',
  12,
  true,
  ['a'],
  object,
  { root: 'x' },
  { root: { type: 'root', children: 'x' } },
  { root: { type: 'root', children: [null] } },
  holding({ type: 'inconnu', version: 1 }),
  holding({ ...textNode, text: object }),
  holding({ ...textNode, text: 'avant\0après' }),
  holding({ type: 'link', version: 3, children: [] }),
  figure(undefined),
  figure({ id: 'a', blockType: 'inconnu' }),
  figure({ id: 'a', blockType: 'figure', form: 'short', metric: nobody[0] }),
  figure({ id: 'a', blockType: 'figure', form: 'inconnue', metric: null }),
]

const byType: Partial<Record<FlattenedField['type'], readonly unknown[]>> = {
  text,
  textarea: text,
  email: text,
  number: ['abc', '12abc', '1 000', object, [1], true, '1e999'],
  checkbox: ['oui', object, [true], 7],
  date: ['xyz', object, ['2020-01-01'], true, '2020-13-45', '2020-02-30', '+999999-01-01'],
  select: choice,
  radio: choice,
  relationship: relation,
  upload: relation,
  richText: prose,
  array: rows,
  group: ['texte', 12, true, ['a'], null],
}

type Wrong = { path: string; data: object }

/** Data that are wrong in one field, for each field down to the rows of lists, and each wrong value. */
export function wrongData(fields: readonly FlattenedField[]): Wrong[] {
  return placesIn(fields.filter((field) => !('virtual' in field && field.virtual))).flatMap(
    ({ path, field }) =>
      (byType[field.type] ?? []).map((value) => ({ path, data: nested(path, value) })),
  )
}

type PlacedField = { path: string; field: FlattenedField }

function placesIn(fields: readonly FlattenedField[], prefix = ''): PlacedField[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    const here = { path, field }
    if (field.type === 'group') return [here, ...placesIn(field.flattenedFields, `${path}.`)]
    if (field.type === 'array') return [here, ...placesIn(field.flattenedFields, `${path}.0.`)]
    return [here]
  })
}

const nested = (path: string, value: unknown): object =>
  Object(
    path
      .split('.')
      .reduceRight((inner, name) => (name === '0' ? [inner] : { [name]: inner }), value),
  )

/** Questions that no list can answer. */
export const wrongQuestions: readonly string[] = [
  '?where[createdAt][greater_than]=xyz',
  '?where[createdAt][in]=2020-01-01,b',
  '?where[createdAt][near]=1,2',
  '?where[createdAt]=x',
  '?where=not json',
  '?where="x"',
  '?where=12',
  '?where=[]',
  '?where[inconnu][equals]=1',
  '?where[id.inconnu][equals]=1',
  '?where[id][devine]=1',
  '?where[id]=x',
  '?where[id][equals][a]=x',
  '?where[id][in][a]=x',
  '?where[id][like][a]=x',
  '?where[id][equals]=%00',
  '?where[updatedAt][exists]=peut-etre',
  '?where[or]=x',
  '?where[or][0]=x',
  '?where[or][0][and]=x',
  '?where[or][0][createdAt][less_than]=xyz',
  '?where[and][a][b]=x',
  '?where[%00][equals]=1',
  '?sort=inconnu',
  '?sort=a.b.c',
  '?sort=%00',
  '?limit=abc',
  '?limit=-1',
  '?limit=1.5',
  '?limit=1e400',
  '?page=-1',
  '?page=0',
  '?page=abc',
  '?page[a]=1',
  '?page=99999999999999999999',
  '?depth=abc',
  '?depth=-1',
  '?%00=1',
  '/undefined',
  '/null',
  '/NaN',
  '/%00',
  `/${'x'.repeat(5_000)}`,
  '/%F0%9F%98%80',
  '/..%2f..',
  '/inconnu/inconnu',
  '/versions/inconnu',
  '/versions?where=not json',
  '/versions?where[version.createdAt][greater_than]=xyz',
  '/versions?sort=inconnu',
  '/count?where=not json',
  '/count?where[createdAt][less_than]=xyz',
  '/count?where[inconnu][equals]=1',
]

const bytes = (words: string) => new Uint8Array(Buffer.from(words))
const json = { 'Content-Type': 'application/json' }
const form = { 'Content-Type': 'multipart/form-data; boundary=a' }
const asked = { 'X-Payload-HTTP-Method-Override': 'GET' }
const part = (name: string, words: string) =>
  bytes(`--a\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${words}\r\n--a--\r\n`)

/** Bodies, types and methods that the API of a collection does not take. */
export const wrongCalls = (slug: string): Call[] => [
  ...['{pas du json', 'null', '[]', '"texte"', '12'].map((words): Call => [
    'POST',
    `/api/${slug}`,
    bytes(words),
    json,
  ]),
  ['POST', `/api/${slug}`],
  ['POST', `/api/${slug}`, bytes('{"name":"x"}'), { 'Content-Type': 'text/plain' }],
  ['POST', `/api/${slug}`, bytes('<a/>'), { 'Content-Type': 'application/xml' }],
  [
    'POST',
    `/api/${slug}`,
    bytes('name=x'),
    { 'Content-Type': 'application/x-www-form-urlencoded' },
  ],
  ['POST', `/api/${slug}`, bytes('x'), { 'Content-Type': 'multipart/form-data' }],
  ['POST', `/api/${slug}`, bytes('--a\r\nContent-Disp'), form],
  ['POST', `/api/${slug}`, part('_payload', '{pas'), form],
  ['POST', `/api/${slug}`, part('_payload', '[1]'), form],
  ['POST', `/api/${slug}`, part('file', '{pas'), form],
  ['POST', `/api/${slug}?depth=abc`, {}],
  ['POST', `/api/${slug}`, bytes('{pas'), { ...json, ...asked }],
  [
    'POST',
    `/api/${slug}`,
    bytes('where=not json'),
    { 'Content-Type': 'application/x-www-form-urlencoded', ...asked },
  ],
  ['PATCH', `/api/${slug}`, {}],
  ['PATCH', `/api/${slug}?where=not json`, {}],
  ['PATCH', `/api/${slug}?where[createdAt][less_than]=xyz`, {}],
  ['PATCH', `/api/${slug}/undefined`, { a: 1 }],
  ['PATCH', `/api/${slug}/%00`, { a: 1 }],
  ['PATCH', `/api/${slug}/undefined`, bytes('{pas'), json],
  ['PATCH', `/api/${slug}/undefined`],
  ['DELETE', `/api/${slug}`],
  ['DELETE', `/api/${slug}/undefined`],
  ['DELETE', `/api/${slug}?where=not json`],
  ['PUT', `/api/${slug}/x`, {}],
  ['POST', `/api/${slug}/undefined/duplicate`, {}],
  ['POST', `/api/${slug}/versions/undefined`, {}],
  ['POST', `/api/${slug}/versions/undefined`],
  ['POST', `/api/${slug}/x/steps/inconnue`, {}],
  ['POST', `/api/${slug}/x/steps/submit`, bytes('{pas'), json],
]
