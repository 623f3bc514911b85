import type { CollectionConfig, RelationshipField } from 'payload'

import { figuresCitedIn } from '../citations'
import { onlyPublishedFiguresArePublished } from '../hooks/citations'

/** Kept beside the text so that the database can answer « which documents show this figure? ». */
const citedFigures = (texts: readonly string[]): RelationshipField => ({
  name: 'citedFigures',
  type: 'relationship',
  relationTo: 'impact-metrics',
  hasMany: true,
  index: true,
  label: 'Chiffres cités',
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      ({ data }) => [...new Set(texts.flatMap((name) => figuresCitedIn(data?.[name])))],
    ],
  },
})

/** The texts of this collection may cite figures: what they cite is recorded, and must be published first. */
export function citingFigures<C extends CollectionConfig>(
  texts: readonly string[],
  collection: C,
): C {
  const { hooks = {} } = collection
  return {
    ...collection,
    custom: { ...collection.custom, prose: texts },
    fields: [...collection.fields, citedFigures(texts)],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), onlyPublishedFiguresArePublished],
    },
  }
}
