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
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { inlineFigureBlock } from '@/content/impact-metrics/fields/inlineFigure'

/** What the site can render, and nothing more: a feature added here needs its converter in site/prose. */
export const richText = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({
      enabledCollections: ['pioneers', 'programmes', 'themes', 'pages'],
      // Links open where the reader is: the choice of a new window is the reader's.
      fields: ({ defaultFields }) =>
        defaultFields.filter((field) => !('name' in field) || field.name !== 'newTab'),
    }),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    BlocksFeature({ inlineBlocks: [inlineFigureBlock] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
