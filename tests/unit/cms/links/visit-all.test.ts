import { afterEach, expect, test } from 'vitest'

import { visitAll } from '@/cms/links/visit-all'

import { names, serve, withRobots, type TestServer } from './servers'

const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}.exemple.fr`)
const lookup = names(Object.fromEntries(hosts.map((host) => [host, '127.0.0.1'])))

let server: TestServer
afterEach(() => server.close())

const options = () => ({
  siteUrl: 'https://pionniers.exemple.fr',
  lookup,
  exceptions: { addresses: ['127.0.0.1'], ports: [server.port] },
  pause: 60,
})

/** A site that counts who is there at the same time. */
async function busySite() {
  const present: string[] = []
  const most = { hosts: 0, perHost: 0 }
  server = await serve(({ headers: { host = '' } }, response) => {
    present.push(host)
    most.hosts = Math.max(most.hosts, new Set(present).size)
    most.perHost = Math.max(most.perHost, present.filter((one) => one === host).length)
    setTimeout(() => {
      present.splice(present.indexOf(host), 1)
      response.end()
    }, 40)
  })
  return most
}

test('at most four hosts are visited at once, each by one visitor', async () => {
  const most = await busySite()
  const urls = hosts.flatMap((host) => [server.at('/1', host), server.at('/2', host)])
  const visited: string[] = []

  await visitAll(urls, options(), (url, { status }) => void visited.push(`${status} ${url}`))

  expect(visited.toSorted()).toEqual(urls.map((url) => `alive ${url}`).toSorted())
  expect(most).toEqual({ hosts: 4, perHost: 1 })
})

test('the pages of one host are visited one after the other, with a pause', async () => {
  await busySite()
  const times: number[] = []
  const urls = [1, 2, 3].map((page) => server.at(`/${page}`, 'a.exemple.fr'))

  await visitAll(urls, options(), () => void times.push(Date.now()))

  const [first = 0, second = 0, third = 0] = times
  expect(second - first).toBeGreaterThanOrEqual(95)
  expect(third - second).toBeGreaterThanOrEqual(95)
})

test('the rules for robots are read once per site, and an address once', async () => {
  server = await serve(withRobots((_, response) => void response.end('')))
  const page = server.at('/1', 'a.exemple.fr')

  await visitAll([page, page, server.at('/2', 'a.exemple.fr')], options(), () => {})

  expect(server.asked).toEqual(['GET /robots.txt', 'HEAD /1', 'HEAD /2'])
})

test('an address that is refused holds up nobody', async () => {
  await busySite()
  const found: string[] = []

  await visitAll(
    ['n’importe quoi', 'http://10.0.0.1/'],
    { ...options(), pause: 60_000 },
    (url, visit) => void found.push(`${visit.status} ${url}`),
  )

  expect(found.toSorted()).toEqual(['refused http://10.0.0.1/', 'refused n’importe quoi'])
})

test('visits stop when they are told to', async () => {
  await busySite()
  const stop = new AbortController()
  const urls = [1, 2, 3].map((page) => server.at(`/${page}`, 'a.exemple.fr'))
  const visited: string[] = []

  const visits = visitAll(urls, { ...options(), signal: stop.signal, pause: 60_000 }, (url) => {
    visited.push(url)
    stop.abort()
  })

  await expect(visits).rejects.toThrow('aborted')
  expect(visited).toEqual(urls.slice(0, 1))
})

test('an error of the caller ends the visits everywhere', async () => {
  await busySite()
  const urls = hosts.flatMap((host) => [server.at('/1', host), server.at('/2', host)])

  const visits = visitAll(urls, options(), () => {
    throw new Error('la base ne répond pas')
  })

  await expect(visits).rejects.toThrow('la base ne répond pas')
  const asked = server.asked.length
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(server.asked.length).toBeLessThanOrEqual(asked + 1)
})
