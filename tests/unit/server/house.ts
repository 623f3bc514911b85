import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'

import type { Edition } from '@/server/edition'
import { createFrontDoor, type FrontDoorOptions } from '@/server/front-door'
import { listen } from '@/server/listen'
import { createRenderer } from '@/server/renderer'

type Asked = {
  method?: string
  headers?: Record<string, string>
  body?: Buffer | string
  chunks?: Buffer[]
}
export type Got = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }

const KNOWN = { '/pionniers': ['theme', 'page'], '/': [] } as const

/** A front door on a free port, before a small site of plain Node instead of Next. Both are real servers. */
export async function openHouse(
  site: RequestListener,
  { patience, ...options }: Partial<FrontDoorOptions> & { patience?: number } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'house-'))
  const socketPath = join(folder, 'site.sock')
  const asked: string[] = []
  const inner = createServer((req, res) => {
    asked.push(req.url ?? '')
    site(req, res)
  })
  await once(inner.listen(socketPath), 'listening')

  const siteUrl = 'http://pionniers.example'
  const edition: Edition = { number: 1 }
  const renderer = createRenderer({ socketPath, siteUrl, patience })
  const door = createFrontDoor({
    render: renderer.render,
    pass: async (req, res) => void site(req, res),
    edition,
    known: KNOWN,
    options: { siteUrl, hops: 0, cacheBytes: 4 * 1024 * 1024, ...options },
  })
  const server = await listen({ listener: door.handle, port: 0, host: '127.0.0.1' })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  return {
    /** What the site was asked to render, in order. */
    asked,
    edition,
    bytesHeld: door.bytesHeld,
    ask: (path: string, how?: Asked) => ask(port, path, how),
    /** Asks, and hangs up before the answer. */
    leave(path: string) {
      const asked = request({ port, path, agent: false }).on('error', () => {})
      asked.end(() => setTimeout(() => asked.destroy(), 10))
    },
    async close() {
      renderer.close()
      for (const each of [server, inner]) {
        each.closeAllConnections()
        await new Promise((resolve) => each.close(resolve))
      }
      rmSync(folder, { recursive: true })
    },
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>

export function ask(
  port: number,
  path: string,
  { method = 'GET', headers, body, chunks }: Asked = {},
) {
  return new Promise<Got>((resolve, reject) => {
    const asked = request({ port, path, method, headers, agent: false }, (res) => {
      const pieces: Buffer[] = []
      res.on('data', (piece: Buffer) => pieces.push(piece))
      res.on('error', reject)
      res.on('end', () => {
        const whole = Buffer.concat(pieces)
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: whole,
          text: String(whole),
        })
      })
    })
    asked.on('error', reject)
    for (const chunk of chunks ?? []) asked.write(chunk)
    asked.end(body)
  })
}

export const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="fr"><head>${head}</head><body>${body}</body></html>`

export const html = { 'content-type': 'text/html; charset=utf-8' } as const

/** A rendering that waits for the test to let it go. */
export function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open: () => open() }
}

/** For tests of failures: what is logged is returned, and kept off the screen. */
export const overhearErrors = () => vi.spyOn(console, 'error').mockImplementation(() => {})
