'use client'

import { useEffect, type RefObject } from 'react'

const STEADY_FRAMES = 10

/**
 * Takes the focus and holds it until it stays: the drawer around opens hidden, where nothing can have it, and
 * the text it was opened from takes it back once more when it has drawn what was inserted.
 */
export function useSteadyFocus(field: RefObject<HTMLElement | null>) {
  useEffect(() => {
    let steady = 0
    let frame = requestAnimationFrame(function take() {
      const isHeld = document.activeElement === field.current
      steady = isHeld ? steady + 1 : 0
      if (!isHeld) field.current?.focus()
      if (steady < STEADY_FRAMES) frame = requestAnimationFrame(take)
    })
    return () => cancelAnimationFrame(frame)
  }, [field])
}
