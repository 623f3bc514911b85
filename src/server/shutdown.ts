import type { Server } from 'node:http'

export type Closer = () => Promise<void>

const CLOSERS = Symbol.for('pionniers.closers')
/** Readers get this long to finish what they are receiving; everything together must fit in ten seconds. */
const PATIENCE = 5_000
const LIMIT = 9_000

type Closing = { server: Server; close: Closer; exit?: (code: number) => void }

/** On SIGTERM or SIGINT: accepts nobody new, lets what runs finish, closes everything, exits 0 within ten seconds. */
export function stopOnSignals({ server, close, exit = process.exit }: Closing): void {
  let isStopping = false

  const stop = async () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => {
      console.error('L’arrêt a trop duré : le processus est interrompu.')
      exit(1)
    }, LIMIT).unref()

    await closeServer(server)
    const results = await Promise.allSettled([...registeredClosers(), close].map((each) => each()))
    for (const result of results) if (result.status === 'rejected') console.error(result.reason)
    exit(0)
  }

  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** Keep-alive connections are closed as they fall idle; what still runs after the delay is cut. */
export async function closeServer(server: Server, patience = PATIENCE): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), patience)
  await new Promise((resolve) => server.close(resolve))
  clearInterval(sweep)
  clearTimeout(cut)
}

/** What the other half of the process wants closed: the database. */
function registeredClosers(): Closer[] {
  const shelf: Record<symbol, unknown> = Object(globalThis)
  const closers = shelf[CLOSERS]
  return closers instanceof Set ? [...closers].filter(isCloser) : []
}

const isCloser = (value: unknown): value is Closer => typeof value === 'function'
