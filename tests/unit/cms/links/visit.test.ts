import { createServer } from 'node:net'
import type { RequestListener } from 'node:http'

import { afterEach, describe, expect, test } from 'vitest'

import { visitAddress, type VisitOptions } from '@/cms/links/visit'

import { names, serve, withRobots, type TestServer } from './servers'

const siteUrl = 'https://pionniers.exemple.fr'

const open: TestServer[] = []

async function site(answer: RequestListener, address?: string): Promise<TestServer> {
  const server = await serve(answer, address)
  open.push(server)
  return server
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

/** The visitor may go to these servers of the test, and nowhere else inside. */
const visit = (url: string, servers: TestServer[], options: Partial<VisitOptions> = {}) =>
  visitAddress(url, {
    siteUrl,
    exceptions: { addresses: ['127.0.0.1'], ports: servers.map(({ port }) => port) },
    ...options,
  })

const answering =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(code, headers).end()

describe('what a page answers', () => {
  const rows: [code: number, status: string, detail: string][] = [
    [200, 'alive', '127.0.0.1 répond (200).'],
    [204, 'alive', '127.0.0.1 répond (204).'],
    [304, 'alive', '127.0.0.1 répond (304).'],
    [404, 'dead', '127.0.0.1 ne connaît pas cette page (404).'],
    [410, 'dead', '127.0.0.1 a retiré cette page (410).'],
    [401, 'unclear', '127.0.0.1 n’ouvre pas cette page aux robots (401)\u00a0: vérifiez-la.'],
    [403, 'unclear', '127.0.0.1 n’ouvre pas cette page aux robots (403)\u00a0: vérifiez-la.'],
    [418, 'unclear', '127.0.0.1 donne une réponse inattendue (418)\u00a0: vérifiez-la.'],
    [429, 'unclear', '127.0.0.1 demande de revenir plus tard (429).'],
    [500, 'unclear', '127.0.0.1 est en panne (500)\u00a0: la visite sera refaite.'],
    [503, 'unclear', '127.0.0.1 est en panne (503)\u00a0: la visite sera refaite.'],
  ]

  test.each(rows)('%i is %s', async (code, status, detail) => {
    const server = await site(answering(code))

    await expect(visit(server.at('/page'), [server])).resolves.toEqual({
      status,
      detail,
      finalUrl: server.at('/page'),
      httpStatus: code,
    })
  })

  test.each([400, 403, 404, 405, 501])(
    'a page that answers HEAD with %i is asked for with GET before it is judged',
    async (code) => {
      const server = await site(({ method }, response) => {
        response.writeHead(method === 'HEAD' ? code : 200).end()
      })

      await expect(visit(server.at('/page'), [server])).resolves.toMatchObject({ status: 'alive' })
      expect(server.asked).toEqual(['GET /robots.txt', 'HEAD /page', 'GET /page'])
    },
  )

  test('a page that answers HEAD is not asked for twice', async () => {
    const server = await site(answering(200))

    await visit(server.at('/page'), [server])

    expect(server.asked).toEqual(['GET /robots.txt', 'HEAD /page'])
  })

  test('the visitor says who it is, and carries nothing else', async () => {
    const server = await site(answering(200, { 'Set-Cookie': 'a=b' }))

    await visit(server.at('/page'), [server])
    await visit(server.at('/page'), [server])

    for (const { headers } of server.requests) {
      expect(headers['user-agent']).toBe(`LesPionniers-Liens/1.0 (+${siteUrl})`)
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('authorization')
    }
  })

  test('the body of a page is not read', async () => {
    let sent = 0
    const server = await site(({ method }, response) => {
      if (method === 'HEAD') return void response.writeHead(405).end()
      response.writeHead(200)
      const send = () => {
        while (!response.destroyed && sent < 2_000) {
          sent += 1
          if (!response.write(Buffer.alloc(100_000))) return void response.once('drain', send)
        }
      }
      send()
    })

    await expect(visit(server.at('/'), [server])).resolves.toMatchObject({ status: 'alive' })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(sent).toBeLessThan(200)
  })
})

describe('what the network does', () => {
  test('a name that does not resolve is dead', async () => {
    const visited = visit('https://disparu.exemple.fr/page', [], { lookup: names({}) })

    await expect(visited).resolves.toEqual({
      status: 'dead',
      detail: 'Le nom disparu.exemple.fr n’existe pas, ou plus.',
      finalUrl: null,
      httpStatus: null,
    })
  })

  test('a name server that cannot be asked proves nothing', async () => {
    const lookup: VisitOptions['lookup'] = (_, __, answer) =>
      answer(Object.assign(new Error(), { code: 'EAI_AGAIN' }), '', 0)

    await expect(visit('http://exemple.fr/', [], { lookup })).resolves.toMatchObject({
      status: 'unclear',
    })
  })

  test('a name server that never answers ends with the time limit', async () => {
    const visited = visit('http://exemple.fr/', [], {
      lookup: () => {},
      limits: { visit: 200, robots: 100 },
    })

    await expect(visited).resolves.toMatchObject({
      status: 'unclear',
      detail: 'exemple.fr n’a pas répondu à temps\u00a0: la visite sera refaite.',
    })
  })

  test('a page that never answers is unclear', async () => {
    const server = await site(() => {})

    const visited = visit(server.at('/lente'), [server], { limits: { visit: 200, robots: 100 } })

    await expect(visited).resolves.toMatchObject({ status: 'unclear', httpStatus: null })
  })

  test('a closed door is unclear', async () => {
    const server = await serve(answering(200))
    await server.close()

    await expect(visit(server.at('/'), [server])).resolves.toMatchObject({
      status: 'unclear',
      detail: '127.0.0.1 n’accepte pas la connexion\u00a0: la visite sera refaite.',
    })
  })

  test('a server that does not speak TLS is unclear', async () => {
    const server = await site(answering(200))

    const visited = visit(`https://127.0.0.1:${server.port}/`, [server])

    await expect(visited).resolves.toMatchObject({
      status: 'unclear',
      detail: 'La connexion sécurisée à 127.0.0.1 n’est pas sûre\u00a0: vérifiez la page.',
    })
  })

  test('a server that speaks gibberish is unclear', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.resume().end('bonjour\r\n\r\n')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const at = server.address()
    const port = typeof at === 'object' && at ? at.port : 0

    const visited = await visitAddress(`http://127.0.0.1:${port}/`, {
      siteUrl,
      exceptions: { addresses: ['127.0.0.1'], ports: [port] },
    })
    await new Promise((resolve) => server.close(resolve))

    expect(visited).toMatchObject({ status: 'unclear', httpStatus: null })
  })

  test('whoever stops the visits ends one that is under way', async () => {
    const server = await site(() => {})
    const stop = new AbortController()
    setTimeout(() => stop.abort(new Error('arrêt')), 50)

    await expect(visit(server.at('/'), [server], { signal: stop.signal })).rejects.toThrow('arrêt')
  })
})

describe('redirects', () => {
  test('lead to the page that answers', async () => {
    const server = await site(({ url }, response) => {
      if (url === '/ancienne') response.writeHead(301, { Location: '/nouvelle' })
      response.end()
    })

    await expect(visit(server.at('/ancienne'), [server])).resolves.toEqual({
      status: 'alive',
      detail: '127.0.0.1 répond (200).',
      finalUrl: server.at('/nouvelle'),
      httpStatus: 200,
    })
  })

  test('that never end are unclear', async () => {
    const server = await site(answering(302, { Location: '/encore' }))

    await expect(visit(server.at('/'), [server])).resolves.toMatchObject({
      status: 'unclear',
      detail: '127.0.0.1 renvoie d’adresse en adresse sans fin.',
    })
    expect(server.asked.filter((line) => line.startsWith('HEAD'))).toHaveLength(6)
  })

  test('to a private address are refused, and its server is never asked', async () => {
    const inside = await site(answering(200), '127.0.0.2')
    const server = await site(answering(302, { Location: inside.at('/secret') }))

    await expect(visit(server.at('/'), [server, inside])).resolves.toEqual({
      status: 'refused',
      detail: 'L’adresse mène à un réseau privé\u00a0: elle n’est pas visitée.',
      finalUrl: null,
      httpStatus: null,
    })
    expect(inside.asked).toEqual([])
  })

  test('are judged at each hop', async () => {
    const inside = await site(answering(200), '127.0.0.2')
    const server = await site(({ url }, response) => {
      response.writeHead(302, { Location: url === '/' ? '/deux' : inside.at('/secret') }).end()
    })

    const visited = await visit(server.at('/'), [server, inside])

    expect(visited.status).toBe('refused')
    expect(inside.asked).toEqual([])
  })

  test('to a name that leads inside are refused', async () => {
    const inside = await site(answering(200), '127.0.0.2')
    const server = await site(answering(302, { Location: inside.at('/', 'public.exemple.fr') }))

    const visited = await visit(server.at('/'), [server, inside], {
      lookup: names({ 'public.exemple.fr': '127.0.0.2' }),
    })

    expect(visited.status).toBe('refused')
    expect(inside.asked).toEqual([])
  })

  test.each([
    ['another scheme', 'ftp://exemple.fr/'],
    ['a file', 'file:///etc/passwd'],
    ['credentials', 'http://moi:secret@exemple.fr/'],
    ['an unusual port', 'http://exemple.fr:8080/'],
    ['this machine by its name', 'http://localhost/'],
    ['the metadata of the cloud', 'http://169.254.169.254/latest/meta-data/'],
  ])('to %s are refused', async (_, location) => {
    const server = await site(answering(302, { Location: location }))

    const visited = await visit(server.at('/'), [server])

    expect(visited).toMatchObject({ status: 'refused', finalUrl: null, httpStatus: null })
    expect(visited.detail).not.toMatch(/secret|passwd|169\.254|8080|localhost/)
  })

  test('to no address at all are unclear', async () => {
    const server = await site(answering(302, { Location: 'http://[' }))

    await expect(visit(server.at('/'), [server])).resolves.toMatchObject({ status: 'unclear' })
  })
})

describe('a site that asks robots to stay away', () => {
  const robots = (rules: string, code = 200) =>
    withRobots(({ url }, response) => {
      if (url === '/robots.txt') response.writeHead(code).end(rules)
      else response.end()
    })

  test('is not visited', async () => {
    const server = await site(robots('User-agent: *\nDisallow: /prive'))

    await expect(visit(server.at('/prive/page'), [server])).resolves.toEqual({
      status: 'unclear',
      detail: 'Le site demande aux robots de ne pas visiter cette page.',
      finalUrl: null,
      httpStatus: null,
    })
    expect(server.asked).toEqual(['GET /robots.txt'])
  })

  test('is visited where it allows it', async () => {
    const server = await site(robots('User-agent: *\nDisallow: /prive'))

    await expect(visit(server.at('/page'), [server])).resolves.toMatchObject({ status: 'alive' })
  })

  test('may name this visitor', async () => {
    const server = await site(robots('User-agent: LesPionniers-Liens\nDisallow: /'))

    await expect(visit(server.at('/page'), [server])).resolves.toMatchObject({ status: 'unclear' })
  })

  test('says so where its rules moved to', async () => {
    const server = await site(
      withRobots(({ url }, response) => {
        if (url === '/robots.txt') response.writeHead(301, { Location: '/regles.txt' }).end()
        else response.end('User-agent: *\nDisallow: /')
      }),
    )

    await expect(visit(server.at('/page'), [server])).resolves.toMatchObject({ status: 'unclear' })
  })

  test('forbids nothing with rules that fail', async () => {
    const server = await site(robots('User-agent: *\nDisallow: /', 500))

    await expect(visit(server.at('/page'), [server])).resolves.toMatchObject({ status: 'alive' })
  })

  test('forbids nothing with rules that do not come in time', async () => {
    const server = await site(
      withRobots(({ url }, response) => void (url === '/robots.txt' || response.end())),
    )

    const visited = visit(server.at('/page'), [server], { limits: { visit: 2_000, robots: 100 } })

    await expect(visited).resolves.toMatchObject({ status: 'alive' })
  })

  test('is heard for the first 100 kB of its rules', async () => {
    const long = `User-agent: *\nDisallow: /prive\n${'# bavardage\n'.repeat(20_000)}Disallow: /\n`
    const server = await site(robots(long))

    await expect(visit(server.at('/page'), [server])).resolves.toMatchObject({ status: 'alive' })
    await expect(visit(server.at('/prive'), [server])).resolves.toMatchObject({ status: 'unclear' })
  })

  test.each([
    ['robots', `${'User-agent: *\n'.repeat(2_500)}${'Disallow: /*a\n'.repeat(2_500)}`],
    ['blank lines', '\n'.repeat(100_000)],
    ['stars', `User-agent: *\nDisallow: /${'*'.repeat(90_000)}z`],
  ])('is visited all the same with endless %s', async (_, rules) => {
    const server = await site(robots(rules))

    const visited = await visit(server.at(`/${'a'.repeat(1_900)}`), [server])

    expect(visited.status).toBe('alive')
  })
})
