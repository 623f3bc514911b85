import { longestDescription, longestTitle } from '../searchResults'
import { aboutField, type Found, type Place } from './advice'

/** Shorter, it says little more than the title. */
const shortestDescription = 50

/** A field with what it says. */
export type Line = Place & { text: string }

/** What search engines show: the line written for them, else the one that the page shows. */
const shown = (forThem: Line, ofThePage: Line): Line =>
  forThem.text.trim() === '' ? ofThePage : forThem

type Lines = { forThem: Line; ofThePage: Line }

export function adviceOnTitle({ forThem, ofThePage }: Lines): Found[] {
  const title = shown(forThem, ofThePage)
  return title.text.trim().length > longestTitle
    ? [aboutField('title-long', title, title.text)]
    : []
}

export function adviceOnDescription({ forThem, ofThePage }: Lines): Found[] {
  const line = shown(forThem, ofThePage)
  const { length } = line.text.trim()
  if (length === 0) return [aboutField('description-missing', line)]
  if (length < shortestDescription) return [aboutField('description-short', line, line.text)]
  return length > longestDescription ? [aboutField('description-long', line, line.text)] : []
}
