import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import next from 'next'
import { z } from 'zod'

import type { Pass } from './back-office'
import { forLog } from './log'
import { StartFailure } from './start-failure'

type Place = { dir: string; hostname: string; port: number }

/** Next, ready to answer: real requests through `pass`, pages through a socket only this process can reach. */
export async function openNextSite({ dir, hostname, port }: Place) {
  const previewId = readPreviewId(dir)
  const app = next({ dev: false, dir, hostname, port })
  await app.prepare()

  const pass: Pass = app.getRequestHandler()
  const inner = createServer((req, res) => {
    pass(req, res).catch((error: unknown) => {
      console.error(forLog(`${req.url} :`), error)
      res.destroy()
    })
  })
  inner.keepAliveTimeout = 0

  const folder = privateFolder()
  const socketPath = join(folder, 'next.sock')
  await once(inner.listen(socketPath), 'listening')

  const close = async () => {
    inner.closeAllConnections()
    await new Promise((resolve) => inner.close(resolve))
    await app.close()
  }
  return { pass, socketPath, previewId, close }
}

/** Readable by this user only (mode 0700), and gone with the process however it ends. */
function privateFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pionniers-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const manifest = z.object({ preview: z.object({ previewModeId: z.string() }) })

/** The value of the draft cookie that this build hands to members of staff. */
function readPreviewId(dir: string): string | undefined {
  const build = join(dir, '.next')
  if (!existsSync(join(build, 'BUILD_ID'))) {
    throw new StartFailure('Le site n’est pas encore construit. Lancez d’abord : npm run build')
  }
  const file = join(build, 'prerender-manifest.json')
  const read = manifest.safeParse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)
  return read.data?.preview.previewModeId
}
