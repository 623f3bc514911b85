import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { questionsAreAnswerable } from './questions'
import { whatIsSentFits } from './writes'

/**
 * Whatever the collection, what people ask of it is checked before anything else runs. On the finished
 * configuration, because Payload adds collections of its own after every plugin.
 */
export const checkedRequests = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map(checked),
})

const checked = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  endpoints: answeredBy(collection),
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      questionsAreAnswerable,
      whatIsSentFits,
      ...(collection.hooks.beforeOperation ?? []),
    ],
  },
})

/** Payload offers the versions of what keeps none, and fails to find them. */
const answeredBy = ({ endpoints, versions }: SanitizedCollectionConfig) =>
  endpoints && !versions ? endpoints.filter(({ path }) => !path.startsWith('/versions')) : endpoints
