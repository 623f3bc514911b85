const WAKE = Symbol.for('pionniers.wakePump')

type Shared = { [WAKE]?: () => void }

/** One for the process: the server's bundles each have a copy of this module, and one of them pumps. */
const shared = (): Shared => Object(globalThis)

/** Says that notices wait. Where no pump runs, in a command or a test, they wait for the server's. */
export const wakePump = (): void => shared()[WAKE]?.()

export function onWake(pump: (() => void) | undefined): void {
  shared()[WAKE] = pump
}
