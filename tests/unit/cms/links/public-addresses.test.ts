import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { visitAddress } from '@/cms/links/visit'

import { names, serve, type TestServer } from './servers'

const siteUrl = 'https://pionniers.exemple.fr'

let server: TestServer
beforeAll(async () => void (server = await serve((_, response) => void response.end())))
afterAll(() => server.close())

const insideAddresses = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://①②⑦.⓪.⓪.①/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://base.localhost/',
  'http://imprimante.local/',
  'http://metadata.google.internal/',
  'http://intranet/',
]

test.each(insideAddresses)('%s is refused', async (address) => {
  await expect(visitAddress(address, { siteUrl })).resolves.toEqual({
    status: 'refused',
    detail: 'L’adresse mène à un réseau privé\u00a0: elle n’est pas visitée.',
    finalUrl: null,
    httpStatus: null,
  })
})

const otherRefusals: [address: string, because: RegExp][] = [
  ['', /^Ce n’est pas une adresse de page\.$/],
  ['rapport-2015.pdf', /^Ce n’est pas une adresse/],
  ['http://', /^Ce n’est pas une adresse/],
  ['http://300.1.1.1/', /^Ce n’est pas une adresse/],
  ['ftp://exemple.fr/', /^Seules les adresses en http et https/],
  ['file:///etc/passwd', /^Seules les adresses en http et https/],
  ['javascript:alert(1)', /^Seules les adresses en http et https/],
  ['data:text/html,bonjour', /^Seules les adresses en http et https/],
  ['https://moi@exemple.fr/', /identifiant ou un mot de passe/],
  ['https://moi:secret@exemple.fr/', /identifiant ou un mot de passe/],
  ['http://exemple.fr:22/', /port inhabituel/],
  ['https://exemple.fr:8443/', /port inhabituel/],
  [`https://exemple.fr/${'a'.repeat(2_000)}`, /trop longue/],
]

test.each(otherRefusals)('%s is refused with a reason', async (address, because) => {
  const { status, detail } = await visitAddress(address, { siteUrl })

  expect(status).toBe('refused')
  expect(detail).toMatch(because)
  expect(detail).not.toContain('secret')
})

describe('a name', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    '::ffff:127.0.0.1',
    '::7f00:1',
    'fd00::1',
    'fec0::1',
    '64:ff9b:1::a00:1',
  ])('that leads to %s is refused', async (address) => {
    const lookup = names({ 'exemple.fr': address })

    const visit = await visitAddress('http://exemple.fr/', { siteUrl, lookup })

    expect(visit.status).toBe('refused')
    expect(visit.detail).not.toContain(address)
  })

  test('that leads outside and inside at once is refused', async () => {
    const lookup = names({ 'exemple.fr': ['198.41.0.4', '127.0.0.1'] })

    await expect(visitAddress('http://exemple.fr/', { siteUrl, lookup })).resolves.toMatchObject({
      status: 'refused',
    })
  })

  test('that leads outside first and inside when it is asked again is refused', async () => {
    const exceptions = { addresses: ['127.0.0.1'], ports: [server.port] }
    const answers = ['127.0.0.1', '10.0.0.1']
    const turns = answers.map((address) => names({ 'exemple.fr': address }))
    const visit = await visitAddress(server.at('/', 'exemple.fr'), {
      siteUrl,
      exceptions,
      lookup: (...question) => turns.shift()?.(...question),
    })

    expect(visit.status).toBe('refused')
    expect(server.asked).toEqual(['GET /robots.txt'])
  })
})

describe('the exception for a server of the test', () => {
  test('is needed to reach it', async () => {
    const before = server.asked.length

    const visit = await visitAddress(server.at('/'), {
      siteUrl,
      exceptions: { addresses: [], ports: [server.port] },
    })

    expect(visit.status).toBe('refused')
    expect(server.asked).toHaveLength(before)
  })

  test.each(['http://127.0.0.2', 'http://10.0.0.1', 'http://[::1]', 'http://localhost'])(
    'does not open %s',
    async (host) => {
      const exceptions = { addresses: ['127.0.0.1'], ports: [server.port] }

      const visit = await visitAddress(`${host}:${server.port}/`, { siteUrl, exceptions })

      expect(visit.status).toBe('refused')
    },
  )

  test('does not open another port', async () => {
    const exceptions = { addresses: ['127.0.0.1'], ports: [] }

    const visit = await visitAddress(server.at('/'), { siteUrl, exceptions })

    expect(visit.detail).toMatch(/port inhabituel/)
  })
})
