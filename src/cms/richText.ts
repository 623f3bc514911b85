import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { inlineFigureBlock } from '@/content/impact-metrics/fields/inlineFigure'

import { cleanedPaste } from './paste/feature'
import { linkFaults } from './prose/faults'
import { links } from './prose/links'

const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    links,
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    BlocksFeature({ inlineBlocks: [inlineFigureBlock] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    cleanedPaste(),
  ],
})

/** What the site can render, and nothing more: a feature added here needs its converter in site/prose. */
export const richText: typeof editor = async (asked) => {
  const adapter = await editor(asked)
  return {
    ...adapter,
    // Payload says « link node failed to validate », in English and without naming the link.
    validate: async (value, options) => {
      const faults = linkFaults(value)
      return faults.length > 0 ? faults.join(' ') : adapter.validate(value, options)
    },
  }
}
