import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import { LINE_PORT, SITE_PORT } from './ports'

/** Half of it on the way there, half on the way back; every other answer of the API takes twice as long. */
export const isSlow = process.env.DAYS_LINE === 'slow'
const LATENCY_MS = 800

let asked = 0

/** How long a request and its answer travel. A later answer overtakes an earlier one. */
function journey(path: string): { there: number; back: number } {
  // What a browser keeps is fetched once, and says nothing about the work.
  if (!isSlow || path.startsWith('/_next/static')) return { there: 0, back: 0 }
  asked += 1
  const half = LATENCY_MS / 2
  return { there: half, back: asked % 2 === 0 ? half : half + LATENCY_MS }
}

async function forward(asking: IncomingMessage, answer: ServerResponse) {
  const { there, back } = journey(asking.url ?? '/')
  await pause(there)
  const passed = request(
    {
      // A connection each: one that the site closes meanwhile would lose a request.
      agent: false,
      headers: asking.headers,
      host: '127.0.0.1',
      method: asking.method,
      path: asking.url,
      port: SITE_PORT,
    },
    (answered) => {
      void pause(back).then(() => {
        answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders)
        answered.pipe(answer)
      })
    },
  )
  passed.on('error', () => answer.destroy())
  asking.pipe(passed)
}

/** The line between the browsers of a day and the site. @returns how to take it down. */
export async function openLine(): Promise<() => Promise<void>> {
  const line = createServer((asking, answer) => void forward(asking, answer))
  await new Promise<void>((resolve) => line.listen(LINE_PORT, '127.0.0.1', resolve))
  return async () => {
    line.closeAllConnections()
    await new Promise((resolve) => line.close(resolve))
  }
}
