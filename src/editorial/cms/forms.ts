import type { CollectionConfig, Plugin } from 'payload'

const folder = '@/editorial/admin/saving'

/** Every form of the admin is saved in a way that loses nothing that was typed, new collections included. */
export const formsLoseNothing: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(safelyEdited),
})

function safelyEdited(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {}
  const view = collection.custom?.editorial ? 'EditView' : 'ButtonView'
  const form = { Component: `${folder}/${view}#${view}` }
  const views = {
    ...components?.views,
    edit: { default: form, ...Object(components?.views?.edit) },
  }
  return {
    ...collection,
    admin: { ...collection.admin, components: { ...components, views } },
  }
}
