import { passageFinder, type Anchor, type Passage } from './anchor'

/** Where a passage of a field is; undefined when the field has no text. */
export type PassageIn = (field: string, anchor: Anchor) => Passage | undefined

/** Reads each text once, however many passages are looked for in it. */
export function passagesByField(textOf: (field: string) => string | null | undefined): PassageIn {
  const finders = new Map<string, (anchor: Anchor) => Passage>()

  return (field, anchor) => {
    const text = finders.has(field) ? undefined : textOf(field)
    if (typeof text === 'string') finders.set(field, passageFinder(text))
    return finders.get(field)?.(anchor)
  }
}
