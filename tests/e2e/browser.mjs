import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/*
 * Makes sure that there is a browser to test with: the system's, else Debian's when we may install
 * it, else Playwright's own.
 */

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The path of a system Chromium, or undefined when Playwright's own is to be used. */
export const systemBrowser = () => SYSTEM_BROWSERS.find((path) => existsSync(path))

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** How tests launch it: it asks nobody for anything but the pages. */
export const quietBrowser = () => ({ executablePath: systemBrowser(), args: QUIET })

const run = (command, args) => execFileSync(command, args, { stdio: 'inherit' })

function installWithPackageManager() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  try {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  } catch {
    console.error('The package manager has no Chromium: trying the one of Playwright.')
  }
}

if (process.argv[1]?.endsWith('browser.mjs')) {
  if (!systemBrowser()) installWithPackageManager()
  if (!systemBrowser()) run('node_modules/.bin/playwright', ['install', 'chromium'])
}
