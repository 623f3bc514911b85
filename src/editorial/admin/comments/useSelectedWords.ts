'use client'

import { useEffect, useState } from 'react'

import { selectedWords, type Selected } from '../editorText'

/** The words last selected in a rich text of the form: they stay while one writes about them elsewhere. */
export function useSelectedWords(): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null)

  useEffect(() => {
    const follow = () => {
      const words = selectedWords()
      if (words !== undefined) setSelected(words)
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [])
  return selected
}
