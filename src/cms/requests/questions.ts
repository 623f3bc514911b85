import {
  getLocalizedPaths,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { validOperators } from 'payload/shared'

import { refused } from '../refused'
import { isDate } from './shapes'

type Asked = {
  depth?: unknown
  limit?: unknown
  overrideAccess?: boolean
  page?: unknown
  sort?: unknown
  where?: unknown
}
type Place = { config: SanitizedCollectionConfig; req: PayloadRequest }

const BAD_REQUEST = 400
/** Far above what a list shows, far below what a database can count to. */
const LARGEST = 1_000_000

const counts = [
  { name: 'depth', smallest: 0 },
  { name: 'limit', smallest: 0 },
  { name: 'page', smallest: 1 },
] as const

/** What is asked of a list can be answered: else the database fails, in its own words. */
export const questionsAreAnswerable: CollectionBeforeOperationHook = ({
  args,
  collection: config,
  req,
}) => {
  const asked: Asked = Object(args)
  // The admin's own lists ask for what a person once chose: they do without a field that is gone.
  if (asked.overrideAccess || req.payloadAPI !== 'REST') return
  const place = { config, req }
  const fault =
    counts.map(({ name, smallest }) => faultOfCount(name, asked[name], smallest)).find(Boolean) ??
    faultOfWhere(asked.where ?? {}, place) ??
    faultOfSort(asked.sort, place)
  if (fault) throw refused(fault, BAD_REQUEST)
}

function faultOfCount(name: string, value: unknown, smallest: number): string | undefined {
  if (value === undefined || value === '') return undefined
  const isCount = Number.isInteger(value) && Number(value) >= smallest && Number(value) <= LARGEST
  return isCount ? undefined : `« ${name} » attend un nombre entier, de ${smallest} à ${LARGEST}.`
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function faultOfWhere(where: unknown, place: Place): string | undefined {
  if (!isObject(where))
    return 'Le filtre « where » attend un objet : un champ, un opérateur, une valeur.'
  for (const [path, constraint] of Object.entries(where)) {
    const fault = ['and', 'or'].includes(path.toLowerCase())
      ? faultOfGroup(path, constraint, place)
      : faultOfConstraint(path, constraint, place)
    if (fault) return fault
  }
  return undefined
}

function faultOfGroup(path: string, group: unknown, place: Place): string | undefined {
  if (!Array.isArray(group)) return `Dans un filtre, « ${path} » attend une liste de filtres.`
  return group.map((where) => faultOfWhere(where, place)).find(Boolean)
}

function faultOfConstraint(path: string, constraint: unknown, place: Place): string | undefined {
  const field = fieldAt(path, place)
  if (field === 'unknown') return `On ne peut pas filtrer par « ${path} » : ce champ n’existe pas.`
  if (!isObject(constraint)) return `Le filtre « ${path} » attend un opérateur et une valeur.`
  for (const [operator, value] of Object.entries(constraint)) {
    if (!operators.includes(operator)) {
      return `Le filtre « ${path} » ne connaît pas l’opérateur « ${operator} ».`
    }
    if (!isAnswerable(value, operator, field)) {
      return `Le filtre « ${path} » ne se lit pas : sa valeur n’est pas de celles de ce champ.`
    }
  }
  return undefined
}

/** Operators of places on a map: no content of ours has one. */
const ofPlaces: readonly string[] = ['near', 'within', 'intersects']
const operators: readonly string[] = validOperators.filter((one) => !ofPlaces.includes(one))
const lists = ['in', 'not_in', 'all']

const isEmpty = (value: unknown) => value === null || value === '' || value === 'null'
const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value)

function isAnswerable(
  value: unknown,
  operator: string,
  field: FlattenedField | undefined,
): boolean {
  if (isEmpty(value)) return true
  // A question about a related document.
  if (operator === 'contains' && isObject(value)) return true
  if (operator === 'exists') return ['true', 'false', true, false].some((one) => one === value)
  if (lists.includes(operator)) {
    const all: unknown[] = Array.isArray(value) ? value : String(value).split(',')
    return !isObject(value) && all.every((one) => isComparable(one, field))
  }
  return isComparable(value, field)
}

function isComparable(value: unknown, field: FlattenedField | undefined): boolean {
  if (isEmpty(value)) return true
  const isPolymorphic = field && 'relationTo' in field && Array.isArray(field.relationTo)
  if (isPolymorphic && isObject(value)) return isScalar(value.value) && isScalar(value.relationTo)
  if (!isScalar(value) && !(value instanceof Date)) return false
  if (field?.type === 'date') return isDate(value)
  if (field?.type === 'number') return Number.isFinite(Number(value))
  return true
}

/** What versions say of themselves, beside the content they hold under « version ». */
const ofVersions = ['parent', 'latest', 'autosave', 'snapshot', 'publishedLocale']

/** Undefined for what has no field of its own; Payload says whether it may be asked for. */
function fieldAt(path: string, { config, req }: Place): FlattenedField | undefined | 'unknown' {
  const { flattenedFields: fields, slug: collectionSlug, versions } = config
  const name = versions ? path.replace(/^version\./, '') : path
  if (name === 'id' || name === '_id' || (versions && ofVersions.includes(name))) return undefined
  try {
    const found = getLocalizedPaths({
      collectionSlug,
      fields,
      incomingPath: name.replaceAll('__', '.'),
      overrideAccess: true,
      payload: req.payload,
    })
    const last = found.at(-1)
    return last && !found.some(({ invalid }) => invalid) ? last.field : 'unknown'
  } catch {
    // Payload throws for a path through a relation to several collections.
    return 'unknown'
  }
}

function faultOfSort(sort: unknown, place: Place): string | undefined {
  if (sort === undefined || sort === '') return undefined
  const names = (Array.isArray(sort) ? sort : [sort]).map((name) => String(name).replace(/^-/, ''))
  const unknown = names.find((name) => name !== '' && fieldAt(name, place) === 'unknown')
  return unknown === undefined
    ? undefined
    : `On ne peut pas trier par « ${unknown} » : ce champ n’existe pas.`
}
