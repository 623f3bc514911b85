import { vi } from 'vitest'

/** Waits for something to come true, as long as a slow machine may need. */
export const soon = <T>(isSo: () => T | Promise<T>): Promise<T> => vi.waitFor(isSo, 45_000)
