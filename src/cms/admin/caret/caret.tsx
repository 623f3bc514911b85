'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { CaretLeavesNodes } from './CaretPlugin'

export const CaretFeature = createClientFeature({
  plugins: [{ Component: CaretLeavesNodes, position: 'normal' }],
})
