import type { CollectionConfig, CollectionSlug, Field, RelationshipField } from 'payload'

import type { Texts } from '../checks/findings'
import { figuresCitedIn } from '../citations'
import { figureChecks } from '../hooks/checksEndpoint'
import { onlyPublishedFiguresArePublished } from '../hooks/citations'
import { numbersAreSourced } from '../hooks/gate'
import { marksLeaveWithTheCitation } from '../hooks/rereadings'

/** Kept beside the text so that the database can answer « which documents show this figure? ». */
const citedFigures = (prose: readonly string[]): RelationshipField => ({
  name: 'citedFigures',
  type: 'relationship',
  relationTo: 'impact-metrics',
  hasMany: true,
  index: true,
  label: 'Chiffres cités',
  admin: { hidden: true },
  custom: { bookkeeping: true },
  hooks: {
    beforeChange: [
      ({ data }) => [...new Set(prose.flatMap((name) => figuresCitedIn(data?.[name])))],
    ],
  },
})

/** Beside the text: every number in it, and the figure it agrees with or not. */
const checksPanel = (texts: Texts): Field => ({
  name: 'figureChecks',
  type: 'ui',
  label: 'Chiffres du texte',
  admin: {
    position: 'sidebar',
    components: {
      Field: {
        path: '@/content/impact-metrics/admin/FigureChecks#FigureChecks',
        clientProps: { texts },
      },
    },
  },
})

declare module 'payload' {
  interface CollectionCustom {
    /** The texts of a collection whose numbers are checked, by field: what the form calls them. */
    texts?: Texts
  }
}

/**
 * The texts of this collection may cite figures. What they cite is recorded and must be published first;
 * the numbers they write out must agree with a figure before the text is published.
 */
export function citingFigures<C extends CollectionConfig & { slug: CollectionSlug }>(
  texts: Texts,
  collection: C,
): C {
  const { hooks = {}, endpoints } = collection
  return {
    ...collection,
    custom: { ...collection.custom, texts },
    endpoints: [...(endpoints || []), figureChecks(collection.slug)],
    fields: [...collection.fields, citedFigures(Object.keys(texts.prose)), checksPanel(texts)],
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        onlyPublishedFiguresArePublished,
        numbersAreSourced,
      ],
      afterChange: [...(hooks.afterChange ?? []), marksLeaveWithTheCitation],
    },
  }
}
