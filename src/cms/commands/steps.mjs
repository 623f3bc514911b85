import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/*
 * What the two commands share. Plain JavaScript, because they run before anything is installed.
 */

const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`

/**
 * Runs a program, showing that it is alive, and keeps what it says for when it fails.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runProgram(command, args, { env = {}, label, quiet = true } = {}) {
  const began = Date.now()
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk) => {
    output += chunk
    if (!quiet) process.stdout.write(chunk)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)

  const beat = setInterval(
    () => {
      if (process.stdout.isTTY) process.stdout.write(`\r${label} ${seconds(began)} `)
      else console.log(`${label} … ${seconds(began)}`)
    },
    process.stdout.isTTY ? 500 : 20_000,
  )
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  }).finally(() => {
    clearInterval(beat)
    if (process.stdout.isTTY) process.stdout.write('\r')
  })
}

const newestIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, modified(join(entry.parentPath, entry.name))), 0)

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

export const needsInstall = () =>
  modified('node_modules/.package-lock.json') < modified('package-lock.json')

export const needsBuild = () =>
  modified('.next/BUILD_ID') <
  Math.max(newestIn('src'), modified('package-lock.json'), modified('next.config.mjs'))

/**
 * Installs what the lock file says, development tools included, and leaves the lock file as it is.
 * Not `npm ci`: it refuses the whole installation when a registry lacks one optional binary of another
 * platform.
 */
export const install = (label) =>
  runProgram('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'], { label })
