import { searchable } from '@/content/impact-metrics/typography'

import { aboutField, type Found, type Place } from './advice'
import type { RuleCode } from './rules'

/** A picture as its own form describes it. */
export type PictureFacts = {
  alt?: unknown
  decorative?: unknown
  credit?: unknown
  licence?: unknown
  illustration?: unknown
}

/** Where what is wrong is said: in the form of the picture, or where a content shows it. */
type PlaceOf = (field: 'alt' | 'credit' | 'licence') => Place

const fileNames: readonly RegExp[] = [
  /\.(jpe?g|png|webp|avif|gif|heic|tiff?|svg|pdf)$/i,
  /^(img|dsc[nf]?|pxl|mvimg|photo|image|capture|screenshot|whatsapp image)[\s_-]*\d[\w\s-]*$/i,
  // Words joined as no sentence joins them.
  /^(?=.*[_\d])[\p{L}\d]+(?:[_-][\p{L}\d]+)+$/u,
]
/** Read without accents and apostrophes. */
const saysNothing =
  /^(une? |l[ae]? )?(image|photo|photographie|portrait|illustration|visuel|logo|sans titre|untitled)\W*$/
const announced =
  /^(une? |l[ae]? )?(image|photo|photographie|visuel)s? (de|du|des|d|representant|montrant) /

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

export function adviceOnPicture(picture: PictureFacts, placeOf: PlaceOf): Found[] {
  const { alt, credit, decorative, illustration, licence } = picture
  const code = decorative === true ? null : reproachTo(textOf(alt), textOf(credit))
  // An illustration made for the site is announced as such, and owes nobody anything.
  const isOurs = illustration === true
  return [
    ...(code ? [aboutField(code, placeOf('alt'), textOf(alt))] : []),
    ...(isOurs || textOf(credit) ? [] : [aboutField('picture-no-credit', placeOf('credit'))]),
    ...(isOurs || textOf(licence) ? [] : [aboutField('picture-no-licence', placeOf('licence'))]),
  ]
}

function reproachTo(alt: string, credit: string): RuleCode | null {
  const said = searchable(alt)
  if (said === '') return 'alt-missing'
  if (saysNothing.test(said)) return 'alt-generic'
  if (fileNames.some((pattern) => pattern.test(alt))) return 'alt-file-name'
  if (said === searchable(credit)) return 'alt-is-credit'
  return announced.test(said) ? 'alt-redundant' : null
}
