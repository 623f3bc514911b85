'use client'

import {
  $isInlineBlockNode,
  useInlineBlockComponentContext,
} from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { citationOf } from '../citations'

/** The drawer writes its choice into the text while it closes: looked at once that is done. */
const afterClosingMs = 400

/** « /chiffre » puts an empty block into the text before anything is chosen: who closes the drawer wants none. */
export function useRemovalWhenUnchosen(): void {
  const [editor] = useLexicalComposerContext()
  const { nodeKey = '' } = useInlineBlockComponentContext()
  const { modalState } = useModal()
  const wasOpen = useRef(false)

  const openDrawers = Object.keys(modalState).filter((slug) => modalState[slug]?.isOpen)
  const isOpen = editor.getEditorState().read(() => {
    const node = $getNodeByKey(nodeKey)
    const id: unknown = $isInlineBlockNode(node) ? node.getFields().id : null
    return typeof id === 'string' && openDrawers.some((slug) => slug.includes(id))
  })

  useEffect(() => {
    const hasClosed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (!hasClosed) return

    const timer = setTimeout(() => {
      editor.update(() => {
        const node = $getNodeByKey(nodeKey)
        if ($isInlineBlockNode(node) && !citationOf(node.getFields())) node.remove()
      })
    }, afterClosingMs)
    return () => clearTimeout(timer)
  }, [editor, isOpen, nodeKey])
}
