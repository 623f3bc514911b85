'use client'

import {
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/** Keys that write, or that move by more than one sign; arrows and erasing the editor handles itself. */
const moves: readonly string[] = ['Home', 'End', 'PageUp', 'PageDown']
const accents: readonly string[] = ['Dead', 'Process', 'Unidentified']

const leaves = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  moves.includes(key) ||
  accents.includes(key) ||
  // AltGr, which writes € and @, is Ctrl and Alt at once.
  (key.length === 1 && !metaKey && (altKey || !ctrlKey))

/**
 * A figure that was clicked in a text is chosen as a whole, and the text has no caret: what is typed then
 * would be written at its beginning, letter before letter. The caret goes after the figure first.
 */
export function CaretLeavesNodes() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const selection = $getSelection()
          if ($isNodeSelection(selection) && leaves(event))
            selection.getNodes().at(-1)?.selectNext()
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  )
  return null
}
