import { expect, test } from './newsroom'

/*
 * The promise of the edition: whatever is published, withdrawn, renamed, trashed or restored, every
 * page that shows it is right on the first request. Each page is asked for before, so that the front
 * door holds it, and once after.
 */

const person = {
  name: 'Anne Charpy',
  slug: 'anne-charpy',
  theme: 'acces-aux-services-essentiels',
}
const hub = `/pour-aller-plus-loin/${person.theme}`
const picture = `/pionniers/${person.slug}/partage.png`
const places = [
  '/',
  '/pionniers',
  '/plan-du-site',
  '/programmes/eau-solidaire',
  '/recherche?q=Charpy',
  hub,
  '/sitemap.xml',
  '/flux.atom',
  '/flux.json',
  '/donnees/v1/pionniers.json',
  '/donnees/v1/pionniers.csv',
]

type Read = (path: string) => Promise<{ status: number; html: string; location: string | null }>

const pathOf = (slug: string) => `/pionniers/${slug}`

async function whereItShows(read: Read, slug: string) {
  const shown: string[] = []
  for (const place of places) {
    const { html } = await read(place)
    // The whole address: another may begin with it.
    if (new RegExp(`${pathOf(slug)}(?![\\w-])`).test(html)) shown.push(place)
  }
  return shown
}

test.describe.configure({ mode: 'serial' })

test('a pioneer through publish, rename, withdrawal, trash and restore', async ({ desk, read }) => {
  const editor = await desk('editor')
  const { id } = await editor.find('pioneers', 'slug', person.slug)
  expect(await whereItShows(read, person.slug)).toEqual(places)
  expect((await read(pathOf(person.slug))).status).toBe(200)

  const counted = async () => {
    const { html } = await read('/pionniers?type=entrepreneurs')
    return Number(/<h2[^>]*>(\d+)\s*parcours/.exec(html)?.[1])
  }
  const before = await counted()
  expect(before).toBeGreaterThan(3)
  expect((await read(picture)).status).toBe(200)

  await test.step('publish', async () => {
    await editor.publish('pioneers', id, { headline: 'Une accroche toute neuve' })
    expect((await read(pathOf(person.slug))).html).toContain('Une accroche toute neuve')
    for (const place of ['/pionniers', hub]) {
      expect((await read(place)).html).toContain('Une accroche toute neuve')
    }
  })

  await test.step('slug change', async () => {
    await editor.publish('pioneers', id, { slug: 'anne-charpy-voisins' })
    const old = await read(pathOf(person.slug))
    expect([old.status, old.location]).toEqual([301, pathOf('anne-charpy-voisins')])
    expect((await read(pathOf('anne-charpy-voisins'))).status).toBe(200)
    expect(await whereItShows(read, 'anne-charpy-voisins')).toEqual(places)
    expect(await whereItShows(read, person.slug)).toEqual([])
    await editor.publish('pioneers', id, { slug: person.slug })
    expect((await read(pathOf('anne-charpy-voisins'))).location).toBe(pathOf(person.slug))
  })

  await test.step('unpublish', async () => {
    await editor.withdraw('pioneers', id)
    const gone = await read(pathOf(person.slug))
    expect(gone.status).toBe(410)
    expect((await read(picture)).status).toBe(404)
    expect(await counted()).toBe(before - 1)
    expect(gone.html).not.toContain('Une accroche toute neuve')
    expect(await whereItShows(read, person.slug)).toEqual([])
    await editor.publish('pioneers', id)
    expect(await whereItShows(read, person.slug)).toEqual(places)
  })

  await test.step('trash', async () => {
    await editor.trash('pioneers', id)
    expect((await read(pathOf(person.slug))).status).toBe(410)
    expect((await read(picture)).status).toBe(404)
    expect(await whereItShows(read, person.slug)).toEqual([])
  })

  await test.step('restore', async () => {
    await editor.restore('pioneers', id)
    // It comes back as a draft: what is in the trash was withdrawn, and is published again on purpose.
    expect((await read(pathOf(person.slug))).status).toBe(410)
    await editor.publish('pioneers', id)
    expect((await read(pathOf(person.slug))).status).toBe(200)
    expect(await whereItShows(read, person.slug)).toEqual(places)
  })
})

test('a figure through publish, withdrawal, trash and restore', async ({ desk, read, baseURL }) => {
  const editor = await desk('editor')
  // An estimate that no text cites: a cited one stays until the text lets it go.
  const metric = await editor.find('impact-metrics', 'value', '60000')
  const page = `/chiffres/${metric.id}`
  const showing = ['/chiffres', pathOf(person.slug), hub]
  const shownIn = async () => {
    const found: string[] = []
    for (const place of showing) if ((await read(place)).html.includes(page)) found.push(place)
    return found
  }
  const picture = async () => {
    const answer = await fetch(new URL(`${page}/partage.png`, baseURL))
    const bytes = Buffer.from(await answer.arrayBuffer())
    const isPng = bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    const size = isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : bytes.length
    return { status: answer.status, type: answer.headers.get('content-type'), size, bytes }
  }
  const drawn = { status: 200, type: 'image/png', size: [1200, 630] }
  const absent = { status: 404, size: 0 }
  const inSitemap = async () => (await read('/sitemap.xml')).html.includes(page)

  expect(await shownIn()).toEqual(showing)
  expect((await read(page)).status).toBe(200)
  const before = await picture()
  expect(before).toMatchObject(drawn)

  await test.step('publish', async () => {
    await editor.publish('impact-metrics', metric.id, {
      label: 'rencontrées chez elles, autrement dit',
    })
    const after = await picture()
    expect(after).toMatchObject(drawn)
    expect(after.bytes.equals(before.bytes)).toBe(false)
    for (const place of [page, ...showing]) {
      expect((await read(place)).html).toContain('rencontrées chez elles, autrement dit')
    }
  })

  await test.step('unpublish', async () => {
    await editor.withdraw('impact-metrics', metric.id)
    expect((await read(page)).status).toBe(410)
    expect(await shownIn()).toEqual([])
    expect(await inSitemap()).toBe(false)
    expect(await picture()).toMatchObject(absent)
    await editor.publish('impact-metrics', metric.id)
    expect(await shownIn()).toEqual(showing)
    expect(await inSitemap()).toBe(true)
    expect(await picture()).toMatchObject(drawn)
  })

  await test.step('trash and restore', async () => {
    await editor.trash('impact-metrics', metric.id)
    expect((await read(page)).status).toBe(410)
    expect(await picture()).toMatchObject(absent)
    expect(await shownIn()).toEqual([])
    await editor.restore('impact-metrics', metric.id)
    expect(await picture()).toMatchObject(absent)
    expect(await shownIn()).toEqual([])
    await editor.publish('impact-metrics', metric.id)
    expect(await shownIn()).toEqual(showing)
    expect((await read(page)).status).toBe(200)
  })
})

test('a figure that a text cites is not withdrawn, and the refusal names the text', async ({
  desk,
  read,
}) => {
  const editor = await desk('editor')
  const metric = await editor.find('impact-metrics', 'value', '23500')

  const withdraw = `impact-metrics/${metric.id}/steps/withdraw`
  const answer = await editor.call('POST', withdraw, { note: 'Le chiffre est contesté.' })

  expect(answer.status()).toBe(409)
  const { errors } = await answer.json()
  expect(errors[0].message).toContain('«\u00a0Anne Charpy\u00a0»')
  expect((await read(`/chiffres/${metric.id}`)).status).toBe(200)
})

test('a draft shows nowhere, and its save opens no edition', async ({ desk, read }) => {
  const writer = await desk('writer')
  const { id } = await writer.find('pioneers', 'slug', 'andre-dupon')

  await writer.save('pioneers', id, {
    headline: 'Un brouillon que personne n’a relu',
    slug: 'adresse-secrete',
  })

  const after = await read('/pionniers/andre-dupon')
  expect(after.status).toBe(200)
  expect(after.html).not.toContain('Un brouillon que personne')
  expect((await read('/pionniers/adresse-secrete')).status).toBe(404)
  expect((await read('/sitemap.xml')).html).not.toContain('adresse-secrete')
})
