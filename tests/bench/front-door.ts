import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { compare } from './compare'

const cwd = fileURLToPath(new URL('../..', import.meta.url))
const seconds = Number(process.env.BENCH_SECONDS ?? 8)

async function run(): Promise<boolean> {
  if (!existsSync(`${cwd}/.next/BUILD_ID`)) {
    throw new Error('Le site n’est pas encore construit. Lancez d’abord : npm run build')
  }
  return compare({
    plain: {
      name: 'next start',
      command: ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', '$PORT'],
      cwd,
    },
    ours: {
      name: 'front door',
      command: ['--conditions=production', '--import', 'tsx', 'src/server/main.ts'],
      cwd,
    },
    page: '/pionniers/chea-lun',
    rounds: 3,
    seconds,
  })
}

try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
