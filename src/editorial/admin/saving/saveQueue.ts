/** What became of one attempt to save. */
export type Outcome =
  | { kind: 'saved' }
  /** Worth another attempt, unchanged: the network, the server, a session that ended. */
  | { kind: 'missed'; reason: string }
  /** Not before something changes in the form. */
  | { kind: 'refused'; reason: string }
  /** Somebody else saved in between: not before a person chose. */
  | { kind: 'conflict'; reason: string }

export type SaveState = { kind: 'saved' } | { kind: 'saving' } | Exclude<Outcome, { kind: 'saved' }>

/** A named save stays in the history; an automatic one takes the place of the one before it. */
export type How = 'automatic' | 'named'

type Parts = {
  /** Whether the form says something the server has not acknowledged. */
  isUnsaved: () => boolean
  /** Sends what the form says at that moment. It never throws. */
  send: (how: How) => Promise<Outcome>
  onState: (state: SaveState) => void
}

const PAUSE_MS = 2_000
/** Whoever never pauses is saved all the same. */
const PATIENCE_MS = 10_000
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000]

/**
 * Saves a form, one request at a time: what is typed while one is under way leaves with the next.
 * « Saved » is said of what the server acknowledged, and of nothing else.
 */
export function createSaveQueue({ isUnsaved, send, onState }: Parts) {
  let state: SaveState = { kind: 'saved' }
  let running: Promise<Outcome> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let unsavedSince: number | null = null
  let misses = 0

  function tell(next: SaveState) {
    state = next
    onState(next)
  }

  function later(wait: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void save('automatic'), wait)
  }

  /** Something was typed. */
  function touch() {
    if (state.kind === 'conflict') return
    unsavedSince ??= Date.now()
    if (state.kind === 'saved' || state.kind === 'refused') tell({ kind: 'saving' })
    if (state.kind !== 'missed') later(Math.min(PAUSE_MS, unsavedSince + PATIENCE_MS - Date.now()))
  }

  async function attempt(how: How): Promise<Outcome> {
    clearTimeout(timer)
    unsavedSince = null
    if (state.kind !== 'missed') tell({ kind: 'saving' })
    const outcome = await send(how)
    misses = outcome.kind === 'missed' ? misses + 1 : 0
    if (outcome.kind !== 'saved') tell(outcome)
    else if (isUnsaved() || unsavedSince !== null) {
      tell({ kind: 'saving' })
      later(PAUSE_MS)
    } else tell(outcome)
    if (outcome.kind === 'missed') later(RETRY_MS[Math.min(misses, RETRY_MS.length) - 1] ?? 0)
    return outcome
  }

  function begin(how: How): Promise<Outcome> {
    running ??= attempt(how).finally(() => (running = null))
    return running
  }

  /** Saves what is on the screen now; resolves once it is acknowledged, or with the reason why not. */
  async function save(how: How): Promise<Outcome> {
    while (running) await running
    if (state.kind === 'conflict') return state
    if (!isUnsaved()) {
      clearTimeout(timer)
      unsavedSince = null
      tell({ kind: 'saved' })
      return { kind: 'saved' }
    }
    const outcome = await begin(how)
    return outcome.kind === 'saved' && isUnsaved() ? save(how) : outcome
  }

  /** The choice between two versions was made, or the form was filled anew. */
  function settle() {
    clearTimeout(timer)
    unsavedSince = null
    misses = 0
    tell({ kind: 'saved' })
    if (isUnsaved()) touch()
  }

  return {
    touch,
    save,
    settle,
    stop: () => clearTimeout(timer),
    /** The network is back, or somebody signed in again. */
    hurry: () => state.kind === 'missed' && later(0),
  }
}

export type SaveQueue = ReturnType<typeof createSaveQueue>
