import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What other programs put on the clipboard, read by our rules before the editor's. */
export const cleanedPaste = createServerFeature({
  feature: { ClientFeature: '@/cms/admin/paste/cleanedPaste#CleanedPaste' },
  key: 'cleanedPaste',
})
