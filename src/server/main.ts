import './production'

import { fileURLToPath } from 'node:url'

import { env } from '@/env'
import { knownParameters } from '@/site/parameters'
import { paths } from '@/site/paths'

import { sharedEdition } from './edition'
import { createFrontDoor } from './front-door'
import { listen } from './listen'
import { openNextSite } from './next-site'
import { waitUntilReady } from './readiness'
import { createRenderer } from './renderer'
import { stopOnSignals } from './shutdown'
import { explain } from './start-failure'

const MEGABYTE = 1024 * 1024
const dir = fileURLToPath(new URL('../..', import.meta.url))

async function start(): Promise<void> {
  const { PORT: port, HOST: host, SITE_URL: siteUrl } = env
  const site = await openNextSite({ dir, hostname: host, port })
  const renderer = createRenderer({ socketPath: site.socketPath, siteUrl })
  await waitUntilReady(renderer.render)

  const { handle } = createFrontDoor({
    render: renderer.render,
    pass: site.pass,
    edition: sharedEdition(),
    known: knownParameters,
    options: {
      siteUrl,
      hops: env.TRUST_PROXY,
      cacheBytes: env.CACHE_MB * MEGABYTE,
      previewId: site.previewId,
    },
  })
  const server = await listen({ listener: handle, port, host })
  stopOnSignals({
    server,
    close: async () => {
      renderer.close()
      await site.close()
    },
  })
  console.log(`Les pionniers : ${siteUrl}`)
  // The first question of all would wait for every text to be read; if this fails, it still does.
  await renderer.render(`${paths.search}?q=pionniers`).catch(() => null)
}

try {
  await start()
} catch (error) {
  console.error(explain(error, env.PORT))
  process.exit(1)
}
