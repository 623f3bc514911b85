import type { WorkflowState } from '../../workflowState'

/*
 * One memory for the pieces of the page that speak of the same document: the line at the top, the button
 * and the panel say the same thing, and ask once.
 */
const known = new Map<string, { state: WorkflowState; asked: number }>()
const asking = new Map<string, Promise<void>>()
const listeners = new Set<() => void>()
let questions = 0

const tell = () => listeners.forEach((listener) => listener())

export const knownWorkflow = (path: string | null): WorkflowState | null =>
  path === null ? null : (known.get(path)?.state ?? null)

export function subscribeToWorkflow(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function rememberWorkflow(path: string, state: WorkflowState): void {
  keep(path, state, (questions += 1))
}

/** Answers may overtake each other: the one to the latest question stays. */
function keep(path: string, state: WorkflowState, asked: number) {
  if (asked < (known.get(path)?.asked ?? 0)) return
  known.set(path, { state, asked })
  tell()
}

/** Asks how the document stands since a save, once for all who ask. */
export function refreshWorkflow(path: string, savedAt: unknown): Promise<void> {
  const question = `${path} ${String(savedAt)}`
  const begun = asking.get(question)
  if (begun) return begun
  const asked = askWorkflow(path).then(() => undefined)
  const answered = asked.finally(() => asking.delete(question))
  asking.set(question, answered)
  return answered
}

/** How the document stands as of now; null when it could not be asked. What was known stays then. */
export async function askWorkflow(path: string): Promise<WorkflowState | null> {
  const asked = (questions += 1)
  const answer = await fetch(`${path}/workflow`, { credentials: 'same-origin' }).catch(() => null)
  if (!answer?.ok) return null
  const state: WorkflowState = await answer.json()
  keep(path, state, asked)
  return state
}
