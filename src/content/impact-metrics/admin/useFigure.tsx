'use client'

import { useEffect, useSyncExternalStore } from 'react'

import { knownFigure, subscribeToFigures, wantFigure, type KnownFigure } from './figureStore'

/** The figure as the newsroom has it now; null while it is being asked for. */
export function useFigure(id: string | null): KnownFigure | null {
  useEffect(() => {
    if (id !== null) wantFigure(id)
  }, [id])

  return useSyncExternalStore(
    subscribeToFigures,
    () => knownFigure(id),
    () => null,
  )
}
