import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A Node program beside the tests: what it complained of so far, and its end, which waits until it has ended. */
export function childProcess(
  args: readonly string[],
  { env, cwd }: { env: NodeJS.ProcessEnv; cwd?: string },
) {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (piece: Buffer) => (complaints += piece.toString()))

  return {
    child,
    complaints: () => complaints.trim(),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
