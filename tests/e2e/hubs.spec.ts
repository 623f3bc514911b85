import { randomUUID } from 'node:crypto'

import { expect } from '@playwright/test'

import { prose } from '../support/writings'
import { reproaches } from './axe'
import { test, type Desk } from './newsroom'

const address = 'https://exemple.invalid/rapport'

async function writeTheme(desk: Desk, data: object) {
  const title = `L’eau ${randomUUID().slice(0, 8)}`
  const answer = await desk.call('POST', 'themes?draft=true&depth=0', {
    title,
    summary: 'Une question.',
    introduction: prose('De quoi il s’agit.'),
    order: 900,
    ...data,
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()).doc
}

const resource = {
  title: 'Water for all',
  url: address,
  kind: 'report',
  publisher: 'Une agence',
  publishedOn: '2019-03-01T12:00:00.000Z',
  language: 'en',
  checkedOn: '2026-03-01T12:00:00.000Z',
}

test('a hub begins with whom the editors chose, and sends readers on', async ({
  desk,
  page,
  read,
}) => {
  const editor = await desk('editor')
  const theme = await writeTheme(editor, { colour: 'green', resources: [resource] })
  const hub = `/pour-aller-plus-loin/${theme.slug}`
  const [first, second, third] = [await editor.write(), await editor.write(), await editor.write()]
  await editor.publish('themes', theme.id)
  expect((await read(hub)).status, 'a hub with nothing to read').toBe(404)
  expect((await read(`${hub}/partage.png`)).status).toBe(404)
  expect((await read('/sitemap.xml')).html).not.toContain(hub)

  for (const { id } of [first, second]) await editor.publish('pioneers', id, { themes: [theme.id] })
  await editor.publish('pioneers', third.id)
  await editor.publish('themes', theme.id, { curated: [third.id, second.id] })

  await page.goto(hub)
  const names = page
    .getByRole('region', { name: 'Les pionniers' })
    .getByRole('heading', { level: 3 })
  await expect(names).toHaveText([third.name, second.name, first.name])
  const further = page.getByRole('region', { name: 'À lire, à voir, à écouter ailleurs' })
  await expect(further.getByRole('link', { name: 'Water for all' })).toHaveAttribute('lang', 'en')
  await expect(further).toContainText(/Rapport.*Une agence, mars\u00a02019, en anglais/)
  await expect(further).toContainText('Page consultée le 1er\u00a0mars\u00a02026')
  expect(await reproaches(page, 'main')).toEqual([])
  expect((await read(`${hub}/partage.png`)).status).toBe(200)
  expect((await read('/sitemap.xml')).html).toContain(hub)

  await editor.withdraw('pioneers', second.id)
  await expect.poll(async () => (await read(hub)).html).not.toContain(second.name)
  await editor.withdraw('themes', theme.id)
  expect((await read(hub)).status).toBe(410)
  expect((await read(`${hub}/partage.png`)).status).toBe(404)
})

test('a writer adds a resource, which is kept, and a wrong address goes no further', async ({
  desk,
  page,
  signInAs,
}) => {
  const writer = await desk('writer')
  const theme = await writeTheme(writer, {})
  await signInAs('writer')
  await page.goto(`/admin/collections/themes/${theme.id}`)
  await page.getByRole('button', { name: 'Ajouter Ressource' }).click()
  await page.locator('#field-resources__0__title').fill('Un rapport')
  await page.locator('#field-resources__0__url').fill('javascript:alert(1)')

  const kept = async () => (await writer.find('themes', 'id', theme.id)).resources?.[0]?.title
  await expect.poll(kept).toBe('Un rapport')
  await expect(page.locator('#resources-row-0').getByText('Un rapport')).toBeVisible()
  const panel = page.getByRole('region', { name: 'Adresses des ressources' })
  await expect(panel).toContainText('Aucune ne manque')
  expect(await reproaches(page, '[aria-labelledby="resource-links"]')).toEqual([])

  const { version, fingerprint } = await (
    await writer.call('GET', `themes/${theme.id}/workflow`)
  ).json()
  const refused = await writer.call('POST', `themes/${theme.id}/steps/submit`, {
    version,
    fingerprint,
    figures: [],
  })
  expect(refused.status()).toBe(400)
  expect(await refused.text()).toContain('Ressources 1 > Adresse')
})
