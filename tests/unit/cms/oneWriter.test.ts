import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, describe, expect, test, vi } from 'vitest'

import { ForgottenRequest, oneWriter } from '@/cms/databases/oneWriter'

/** A request of its own, as the server opens one for each. */
const inItsOwnFlow = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise<void>((resolve) => setImmediate(resolve)).then(work)

afterEach(() => void vi.useRealTimers())

describe('one writer at a time', () => {
  test('writers take turns, first come first served', async () => {
    const takeTurn = oneWriter()
    const seen: string[] = []
    const write = (name: string) =>
      inItsOwnFlow(async () => {
        const turn = await takeTurn()
        seen.push(`${name} begins`)
        await pause(5)
        seen.push(`${name} ends`)
        turn.end()
      })

    await Promise.all([write('A'), write('B'), write('C')])

    expect(seen).toEqual(['A begins', 'A ends', 'B begins', 'B ends', 'C begins', 'C ends'])
  })

  test('a flow that holds the turn may not ask for another: it would wait for itself', async () => {
    const takeTurn = oneWriter()

    const attempt = inItsOwnFlow(async () => {
      const turn = await takeTurn()
      try {
        await takeTurn()
      } finally {
        turn.end()
      }
    })

    await expect(attempt).rejects.toThrow(ForgottenRequest)
  })

  test('a flow may write again once its turn has ended', async () => {
    const takeTurn = oneWriter()

    await inItsOwnFlow(async () => {
      for (let count = 0; count < 3; count += 1) (await takeTurn()).end()
    })
  })

  test('who waits too long is told, and the next one still gets the turn', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const takeTurn = oneWriter()
    const first = await inItsOwnFlow(takeTurn)
    const second = inItsOwnFlow(takeTurn)
    const refused = expect(second).rejects.toThrow('Waited 20 s for another writer.')
    await new Promise<void>((resolve) => setImmediate(resolve))

    vi.advanceTimersByTime(20_000)
    await refused
    first.end()

    const third = await inItsOwnFlow(takeTurn)
    expect(third.isOpen).toBe(true)
    third.end()
  })
})
