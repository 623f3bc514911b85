'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { PasteReader } from './PasteReader'

export const CleanedPaste = createClientFeature({
  plugins: [{ Component: PasteReader, position: 'normal' }],
})
