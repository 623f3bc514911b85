let last: Promise<unknown> = Promise.resolve()

/** One import after the other: two at once would each find that nothing says yet what the other writes. */
export function afterOtherImports<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}
