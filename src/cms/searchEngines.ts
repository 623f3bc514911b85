import { seoPlugin } from '@payloadcms/plugin-seo'

import { longestDescription, longestTitle } from '@/editorial/searchResults'

/** Title, description and share image of a page, with the lengths that search engines show. */
export const searchEngineFields = seoPlugin({
  collections: ['pioneers', 'programmes', 'themes', 'pages'],
  uploadsCollection: 'media',
  generateTitle: ({ doc }) => String(doc?.name ?? doc?.title ?? '').slice(0, longestTitle),
  generateDescription: ({ doc }) =>
    String(doc?.headline ?? doc?.summary ?? '').slice(0, longestDescription),
})
