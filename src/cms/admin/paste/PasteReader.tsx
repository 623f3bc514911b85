'use client'

import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

import { cleanPaste } from '../../paste/cleanPaste'

const A_WHILE_MS = 12_000

/** Pastes that were read already, on their way to the editor. */
const cleaned = new WeakSet<Event>()

/** Copied from an editor of ours, it is whole as it is. */
const ours = 'application/x-lexical-editor'

/** A field inside the text takes its pastes itself. */
const isInAField = ({ target }: Event) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** The same paste with the HTML of a story, and what to say of it; null when there is nothing to read. */
function cleanedOf(event: Event) {
  if (!(event instanceof ClipboardEvent) || cleaned.has(event) || isInAField(event)) return null
  const copied = event.clipboardData
  const html = copied?.getData('text/html')
  if (!copied || !html || copied.types.includes(ours)) return null

  const clean = cleanPaste(new DOMParser().parseFromString(html, 'text/html'))
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', copied.getData('text/plain'))
  clipboardData.setData('text/html', clean.html)
  const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData })
  cleaned.add(paste)
  return { paste, ...clean }
}

/** Reads what is pasted into a text, and says what did not come along. */
export function PasteReader() {
  const [editor] = useLexicalComposerContext()

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const read = cleanedOf(event)
          if (!read) return false

          event.preventDefault()
          if (read.html !== '') editor.dispatchCommand(PASTE_COMMAND, read.paste)
          if (read.losses) toast.info(read.losses, { duration: A_WHILE_MS })
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  )
  return null
}
