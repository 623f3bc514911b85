import { referencesInProse } from '../changes/prose'
import type { Reference } from '../changes/names'
import { inOrder, type Advice, type Place } from './advice'
import { adviceOnHeadings } from './headings'
import { adviceOnLinks } from './links'
import { adviceOnPicture, type PictureFacts } from './pictures'
import { proseOf } from './prose'
import { adviceOnResources } from './resources'
import { adviceOnDescription, adviceOnTitle, type Line } from './searchEngines'
import { adviceOnLine, adviceOnPassages, adviceOnTables } from './texts'

/** The fields of a form that are read: `title` and `description` are what the page and lists show. */
export type CheckedForm = {
  title: Place
  description: Place
  prose: readonly Place[]
  pictures: readonly Place[]
  resources: readonly Place[]
}

/** What a content points at, as far as it changes the advice. What is not known yet is not judged. */
export type Surroundings = {
  pictures: Readonly<Record<string, PictureFacts>>
  /** « pioneers/<id> », of what readers do not see. */
  unpublished: readonly string[]
}

export const nothingAround: Surroundings = { pictures: {}, unpublished: [] }

const searchTitle: Place = { field: 'meta.title', label: 'SEO, titre' }
const searchDescription: Place = { field: 'meta.description', label: 'SEO, description' }
const sharedPicture: Place = { field: 'meta.image', label: 'SEO, image' }

const valueAt = (document: unknown, field: string): unknown =>
  field.split('.').reduce<unknown>((here, name) => Object(here)[name], document)

function lineAt(document: unknown, place: Place): Line {
  const value = valueAt(document, place.field)
  return { ...place, text: typeof value === 'string' ? value : '' }
}

/** The id of a picture that was chosen, or null. */
const pictureAt = (document: unknown, { field }: Place): string | null => {
  const value = valueAt(document, field)
  return typeof value === 'string' && value !== '' ? value : null
}

const picturesOf = ({ pictures }: CheckedForm) => [...pictures, sharedPicture]

/** Everything that a content points at and that is to be known before it is judged. */
export function referencesOf(form: CheckedForm, document: unknown): Reference[] {
  const pictures = picturesOf(form).flatMap((place) => pictureAt(document, place) ?? [])
  return [
    ...pictures.map((id) => ({ collection: 'media', id })),
    ...form.prose.flatMap(({ field }) => referencesInProse(valueAt(document, field))),
  ]
}

/** All that a careful reader would say of a content before it goes out. */
export function adviceOn(form: CheckedForm, document: unknown, around: Surroundings): Advice[] {
  const title = lineAt(document, form.title)
  const description = lineAt(document, form.description)
  const unpublished = new Set(around.unpublished)
  return inOrder([
    ...adviceOnTitle({ forThem: lineAt(document, searchTitle), ofThePage: title }),
    ...adviceOnDescription({
      forThem: lineAt(document, searchDescription),
      ofThePage: description,
    }),
    ...[title, description].flatMap((line) => adviceOnLine(line, line.text)),
    ...picturesOf(form).flatMap((place) => {
      const id = pictureAt(document, place)
      const picture = id === null ? undefined : around.pictures[id]
      const found = picture ? adviceOnPicture(picture, () => place) : []
      return found.map((one) => ({ ...one, picture: id }))
    }),
    ...form.prose.flatMap((place) => {
      const content = valueAt(document, place.field)
      const prose = proseOf(place, content)
      return [
        ...adviceOnHeadings(prose),
        ...adviceOnLinks(prose, unpublished),
        ...adviceOnPassages(prose),
        ...adviceOnTables(place, content),
      ]
    }),
    ...form.resources.flatMap((place) => adviceOnResources(place, valueAt(document, place.field))),
  ])
}
