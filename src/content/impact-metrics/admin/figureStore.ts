import { figuresAddress, type FoundFigure } from '../found'

/** What the admin knows of a figure: `gone` was deleted, `unreachable` could not be asked for. */
export type KnownFigure = FoundFigure | 'gone' | 'unreachable'

/*
 * One memory for every text on the page: a figure is fetched once however often it is cited, several
 * in one request, and all are asked again when somebody comes back to the window.
 */
const known = new Map<string, KnownFigure>()
const wanted = new Set<string>()
const listeners = new Set<() => void>()

const mostAtOnce = 100

export const knownFigure = (id: string | null): KnownFigure | null =>
  id === null ? null : (known.get(id) ?? null)

export function subscribeToFigures(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('focus', askAgain)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('focus', askAgain)
  }
}

export function rememberFigure(figure: FoundFigure): void {
  known.set(figure.id, figure)
  tell()
}

export function wantFigure(id: string): void {
  if (!known.has(id)) ask([id])
}

const tell = () => listeners.forEach((listener) => listener())

/** Somebody changed it on this page. */
export const readFigureAgain = (id: string): void => ask([id])

const askAgain = () => ask([...known.keys()])

function ask(ids: readonly string[]): void {
  if (ids.length > 0 && wanted.size === 0) queueMicrotask(() => void fetchWanted())
  ids.forEach((id) => wanted.add(id))
}

async function fetchWanted(): Promise<void> {
  const ids = [...wanted]
  wanted.clear()
  for (let start = 0; start < ids.length; start += mostAtOnce) {
    await fetchSome(ids.slice(start, start + mostAtOnce))
  }
  tell()
}

async function fetchSome(ids: readonly string[]): Promise<void> {
  const found = await fetchFigures(figuresAddress(ids)).catch(() => null)
  for (const id of ids) {
    const figure = found?.find((one) => one.id === id)
    // What was read a moment ago is better than nothing when the network is away.
    if (found) known.set(id, figure ?? 'gone')
    else if (!known.has(id)) known.set(id, 'unreachable')
  }
}

/** Throws when nothing could be read. */
export async function fetchFigures(address: string, signal?: AbortSignal): Promise<FoundFigure[]> {
  const answer = await fetch(address, { credentials: 'same-origin', signal })
  if (!answer.ok) throw new FigureFetchError(answer.status)
  const { docs }: { docs: FoundFigure[] } = await answer.json()
  return docs
}

export class FigureFetchError extends Error {
  constructor(readonly status: number) {
    super(`The figures were answered with ${status}.`)
  }
}
