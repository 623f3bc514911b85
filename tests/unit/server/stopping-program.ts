import { listen } from '../../../src/server/listen'
import { stopOnSignals } from '../../../src/server/shutdown'

Object.assign(globalThis, {
  [Symbol.for('pionniers.closers')]: new Set([
    async () => void process.stdout.write('base fermée'),
  ]),
})

const server = await listen({
  listener: (_req, res) => {
    console.log('demandé')
    setTimeout(() => res.end('fini'), 500)
  },
  port: 0,
  host: '127.0.0.1',
})
stopOnSignals({ server, close: async () => {} })

const place = server.address()
process.stdout.write(`${typeof place === 'object' && place ? place.port : 0}\n`)
