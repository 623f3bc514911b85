'use client'

import {
  $isInlineBlockNode,
  useInlineBlockComponentContext,
} from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useSyncExternalStore } from 'react'

import { citationOf, type Citation } from '../citations'

/**
 * What the inline block being drawn cites. Read from the text itself: the form of the drawer also holds
 * what is being chosen and may never be saved.
 */
export function useCitation(): Citation | null {
  const [editor] = useLexicalComposerContext()
  const { nodeKey } = useInlineBlockComponentContext()

  // As text, because React compares what it is given by identity.
  const read = () =>
    editor.getEditorState().read(() => {
      const node = nodeKey ? $getNodeByKey(nodeKey) : null
      const citation = $isInlineBlockNode(node) ? citationOf(node.getFields()) : null
      return citation ? `${citation.form}/${citation.metric}` : ''
    })
  const cited = useSyncExternalStore((tell) => editor.registerUpdateListener(tell), read, read)

  const [form, metric] = cited.split('/')
  return metric ? { metric, form: form === 'long' ? 'long' : 'short' } : null
}
