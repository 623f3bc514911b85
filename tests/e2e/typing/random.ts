/** Numbers that look random and are the same for a seed (mulberry32): a failure can be played again. */
export function randomFrom(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    below: (limit: number) => Math.floor(next() * limit),
    chance: (odds: number) => next() < odds,
    one: <T>(of: readonly T[]): T => {
      const chosen = of[Math.floor(next() * of.length)]
      if (chosen === undefined) throw new Error('Nothing to choose from.')
      return chosen
    },
  }
}

export type Random = ReturnType<typeof randomFrom>
