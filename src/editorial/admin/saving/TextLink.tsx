'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { useSaving } from './useSaving'

/**
 * Tells what saves the form that a text changed, by a key or from a drawer, as soon as it did: the editor
 * tells the form when the browser has time, and until then nothing may say « Enregistré ».
 */
export function TextLink() {
  const [editor] = useLexicalComposerContext()
  const saver = useSaving()
  useEffect(
    () =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        const isChange = dirtyElements.size > 0 || dirtyLeaves.size > 0
        const isOnlyFocus = tags.has('focus') && tags.size === 1
        if (isChange && !isOnlyFocus && !prevEditorState.isEmpty()) saver?.typing()
      }),
    [editor, saver],
  )
  return null
}
