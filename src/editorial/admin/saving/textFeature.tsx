'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { TextLink } from './TextLink'

export const TextFeature = createClientFeature({
  plugins: [{ Component: TextLink, position: 'normal' }],
})
