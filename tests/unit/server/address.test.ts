import { createServer } from 'node:http'
import { once } from 'node:events'
import { expect, test } from 'vitest'

import { addressOf, subscriberOf } from '@/server/address'

import { ask } from './house'

test.each([
  [0, '6.6.6.6', '127.0.0.1'],
  [1, '6.6.6.6, 1.1.1.1', '1.1.1.1'],
  [2, '6.6.6.6, 1.1.1.1, 2.2.2.2', '1.1.1.1'],
  [2, '1.1.1.1', '1.1.1.1'],
  [1, '6.6.6.6, 2001:db8::1', '2001:db8::1'],
  [1, 'n’importe quoi', '127.0.0.1'],
  [1, '', '127.0.0.1'],
])('behind %i proxies of ours, « %s » is %s', async (hops, forwarded, address) => {
  const server = createServer((req, res) => void res.end(addressOf(req, hops))).listen(
    0,
    '127.0.0.1',
  )
  await once(server, 'listening')
  const place = server.address()
  const port = typeof place === 'object' && place ? place.port : 0

  const headers = { 'x-forwarded-for': Buffer.from(forwarded).toString('latin1') }
  const { text } = await ask(port, '/', { headers })
  server.close()

  expect(text).toBe(address)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s belongs to the subscriber %s', (address, subscriber) => {
  expect(subscriberOf(address)).toBe(subscriber)
})
