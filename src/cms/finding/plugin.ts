import type { CollectionConfig, Plugin } from 'payload'

import { asksAsFrenchDoes } from './asking'
import { found, type Found } from './found'
import { keyFields, keysFollowTheTexts } from './keys'

/** Collections that people look through are found and sorted as French does. */
export const foundAsFrenchDoes: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const how = Object.entries(found).find(([slug]) => slug === collection.slug)?.[1]
    return how ? findable(collection, how) : collection
  }),
})

function findable(collection: CollectionConfig, how: Found): CollectionConfig {
  const { hooks = {}, admin } = collection
  const title = admin?.useAsTitle ?? 'id'
  return {
    ...collection,
    fields: [...collection.fields, ...keyFields],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), asksAsFrenchDoes(title, how)],
      // Last: what it reads may be written by the others.
      beforeChange: [...(hooks.beforeChange ?? []), keysFollowTheTexts(title, how.texts)],
    },
  }
}
