import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

import { waitUntilReady } from '@/server/readiness'
import { explain } from '@/server/start-failure'

import { ask } from './house'

const program = fileURLToPath(new URL('./stopping-program.ts', import.meta.url))

test.each(['SIGTERM', 'SIGINT'] as const)(
  'on %s the last reader is served, the database closed, and the exit is 0',
  async (signal) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
    await once(child.stdout, 'data')
    const port = Number(said)
    const exited = once(child, 'exit')

    const lastReader = ask(port, '/lent')
    await once(child.stdout, 'data')
    child.kill(signal)

    expect((await lastReader).text).toBe('fini')
    expect(await exited).toEqual([0, null])
    expect(said).toContain('base fermée')
  },
)

test('a port in use is said in a sentence', async () => {
  const first = createServer().listen(0, '127.0.0.1')
  await once(first, 'listening')
  const place = first.address()
  const port = typeof place === 'object' && place ? place.port : 0

  const { listen } = await import('@/server/listen')
  const error: unknown = await listen({ listener: () => {}, port, host: '127.0.0.1' }).catch(
    (e: unknown) => e,
  )
  first.close()

  expect(explain(error, port)).toContain(`Le port ${port} est déjà utilisé`)
})

test('a site that is not ready says why, and does not start', async () => {
  const checks = [
    { name: 'base', ok: false, message: 'La base n’est pas à jour.' },
    { name: 'médias', ok: true, message: 'Tout va bien.' },
  ]
  const body = Buffer.from(JSON.stringify({ status: 'down', checks }))

  const attempt = waitUntilReady(async () => ({ status: 503, headers: {}, body }))

  await expect(attempt).rejects.toThrow('  - La base n’est pas à jour.')
  await expect(attempt).rejects.not.toThrow('Tout va bien')
  await expect(
    waitUntilReady(async () => ({ status: 404, headers: {}, body: Buffer.from('?') })),
  ).rejects.toThrow('404')
})
