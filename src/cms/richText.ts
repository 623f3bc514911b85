import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
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

/** Whoever clicked a figure in a text goes on writing after it. */
const caret = createServerFeature({
  feature: { ClientFeature: '@/cms/admin/caret/caret#CaretFeature' },
  key: 'caret',
})

/** What is written in a text is not saved until the server said so. */
const saving = createServerFeature({
  feature: { ClientFeature: '@/editorial/admin/saving/textFeature#TextFeature' },
  key: 'saving',
})

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
    caret(),
    saving(),
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
