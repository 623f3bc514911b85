import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { loadEnvFile } from 'node:process'

import { install, needsBuild, needsInstall, runProgram } from './steps.mjs'

/* `npm run demo`: from a fresh clone to the running site, saying each step; later runs skip what is done. */

function ensureSecret() {
  const written = existsSync('.env') ? readFileSync('.env', 'utf8') : ''
  if (process.env.PAYLOAD_SECRET || /^PAYLOAD_SECRET=\S/m.test(written)) return 'déjà là'
  appendFileSync('.env', `PAYLOAD_SECRET=${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  return 'tiré au sort, écrit dans .env'
}

const npm = (script) => (label) => runProgram('npm', ['run', '--silent', script], { label })

/** A database in use keeps its contents; the first run prints the accounts, once. */
async function prepareDatabase(label) {
  const script = ['--conditions=production', '--import=tsx', 'src/cms/commands/prepare.ts']
  const { code, output } = await runProgram('node', script, { label })
  return { code, output, said: output.trimEnd() }
}

const steps = [
  { name: 'Installation', needed: needsInstall, run: install },
  { name: 'Clé secrète', run: async () => ({ code: 0, output: '', said: ensureSecret() }) },
  { name: 'Base de données et contenus', run: prepareDatabase },
  { name: 'Construction', needed: needsBuild, run: npm('build') },
]

for (const [index, { name, needed = () => true, run }] of steps.entries()) {
  const label = `[${index + 1}/${steps.length + 1}] ${name}`
  if (!needed()) {
    console.log(`${label} : déjà fait`)
    continue
  }
  const began = Date.now()
  if (!process.stdout.isTTY) console.log(`${label} …`)
  const { code, output, said } = await run(label)
  if (code !== 0) {
    console.error(`${label} : échec\n${output}`)
    process.exit(1)
  }
  const took = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`${label} : fait en ${took} s${said ? `\n${said}` : ''}`)
}

if (existsSync('.env')) loadEnvFile('.env')
console.log(`[${steps.length + 1}/${steps.length + 1}] Démarrage`)
console.log('  Administration : ajoutez /admin à l’adresse ci-dessous. Arrêt : Ctrl+C.')
const server = spawn('npm', ['run', '--silent', 'start'], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('close', (code) => process.exit(code ?? 0))
