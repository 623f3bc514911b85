import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

type Ended = { code: number; output: string }

const TOO_LONG_MS = 300_000

/** Runs a script as `npm run` would, with this environment and no other; resolves when it has ended. */
export function runCommand(
  script: string,
  environment: Record<string, string>,
  words: readonly string[] = [],
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env
  const argv = ['--conditions=production', '--import', 'tsx', script, ...words]
  const options = {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { NODE_ENV: 'test' as const, PATH, HOME, ...environment },
    timeout: TOO_LONG_MS,
  }
  return new Promise((done) => {
    const child = execFile(process.execPath, argv, options, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0
      done({ code, output: `${stdout}${stderr}` })
    })
    child.stdin?.end()
  })
}
