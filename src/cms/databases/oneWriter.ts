import { AsyncLocalStorage } from 'node:async_hooks'

const PATIENCE_MS = 20_000

export class ForgottenRequest extends Error {
  constructor() {
    super(
      'A write began inside an open transaction without belonging to it: pass `req` to the nested call, or it waits for its own parent.',
    )
  }
}

export type Turn = { isOpen: boolean; end: () => void }

/**
 * One writer at a time. SQLite has one write lock for the whole file; asking for it twice fails with
 * SQLITE_BUSY, so the writers of this process queue here instead. Reads never wait.
 */
export function oneWriter() {
  const flow = new AsyncLocalStorage<Turn>()
  let last: Promise<void> = Promise.resolve()

  /** Resolves when it is this writer's turn. @throws ForgottenRequest when its own flow holds the turn. */
  return function takeTurn(): Promise<Turn> {
    if (flow.getStore()?.isOpen) return Promise.reject(new ForgottenRequest())

    let leave: () => void = () => {}
    const before = last
    last = new Promise<void>((resolve) => (leave = resolve))
    const turn: Turn = {
      isOpen: true,
      end: () => {
        turn.isOpen = false
        leave()
      },
    }
    // Entered before the first await, so that the caller's own continuation carries it.
    flow.enterWith(turn)
    return inTime(before, turn)
  }
}

async function inTime(before: Promise<void>, turn: Turn): Promise<Turn> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    const refuse = () => reject(new Error(`Waited ${PATIENCE_MS / 1000} s for another writer.`))
    timer = setTimeout(refuse, PATIENCE_MS)
  })
  try {
    await Promise.race([before, tooLong])
    return turn
  } catch (error) {
    turn.isOpen = false
    void before.then(turn.end)
    throw error
  } finally {
    clearTimeout(timer)
  }
}
