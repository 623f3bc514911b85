import type { WorkflowState } from '../../workflowState'

/*
 * One memory for the pieces of the page that speak of the same document: the line at the top, the button
 * and the panel say the same thing, and ask once.
 */
const known = new Map<string, WorkflowState>()
const asking = new Map<string, Promise<void>>()
const listeners = new Set<() => void>()

const tell = () => listeners.forEach((listener) => listener())

export const knownWorkflow = (path: string | null): WorkflowState | null =>
  path === null ? null : (known.get(path) ?? null)

export function subscribeToWorkflow(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function rememberWorkflow(path: string, state: WorkflowState): void {
  known.set(path, state)
  tell()
}

/** Asks how the document stands. What was known stays when the network is away. */
export function refreshWorkflow(path: string): Promise<void> {
  const begun = asking.get(path)
  if (begun) return begun
  const asked = ask(path).finally(() => asking.delete(path))
  asking.set(path, asked)
  return asked
}

async function ask(path: string): Promise<void> {
  const answer = await fetch(`${path}/workflow`, { credentials: 'same-origin' }).catch(() => null)
  if (answer?.ok) rememberWorkflow(path, await answer.json())
}
