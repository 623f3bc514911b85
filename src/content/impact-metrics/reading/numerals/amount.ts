import type { Token } from '../tokens'

/** A number as written, before anything is known of what it counts. Indexes count tokens. */
export type Amount = {
  from: number
  /** Exclusive. */
  to: number
  value: number
  /** Denominator of a fraction. */
  outOf?: number
  step: number
  written: 'digits' | 'words' | 'collective' | 'vague' | 'fraction' | 'multiplication'
  /** Plain digits without group, decimals or scale: what a year or a code looks like. */
  isPlain: boolean
}

export type ReadAmount = (tokens: readonly Token[], index: number) => Amount | null

/** 100 for 300, 1 for 312: the last digit that is not a mere zero. */
export function stepOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1
  let step = 1
  while (step < 1e15 && value % (step * 10) === 0) step *= 10
  return step
}
