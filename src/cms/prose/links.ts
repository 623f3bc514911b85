import { LinkFeature } from '@payloadcms/richtext-lexical'

import { linkAddressFault } from '../fields/addressFaults'

/** Payload encodes an address it does not know, anew at each save: what is written is kept, or refused in words. */
const asWritten = {
  hooks: {},
  validate: (value: unknown, { siblingData }: { siblingData: { linkType?: unknown } }) =>
    siblingData.linkType === 'internal' || (linkAddressFault(String(value ?? '')) ?? true),
}

export const links = LinkFeature({
  enabledCollections: ['pioneers', 'programmes', 'themes', 'pages'],
  fields: ({ defaultFields }) =>
    defaultFields
      // Links open where the reader is: the choice of a new window is the reader's.
      .filter((field) => !('name' in field) || field.name !== 'newTab')
      .map((field) =>
        'name' in field && field.name === 'url' ? Object({ ...field, ...asWritten }) : field,
      ),
})
