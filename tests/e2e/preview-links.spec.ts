import { randomUUID } from 'node:crypto'

import type { Browser, Page } from '@playwright/test'

import { photo } from '../support/pictures'
import { prose } from '../support/writings'
import { reproaches } from './axe'
import { expect, test, type Desk } from './newsroom'

const panelOf = (page: Page) => page.getByRole('region', { name: 'Liens d’aperçu' })
const formOf = (id: string) => `/admin/collections/pioneers/${id}`

async function upload(page: Page, origin: string): Promise<string> {
  const answer = await page.request.post('/api/media', {
    headers: { Origin: origin },
    multipart: {
      _payload: JSON.stringify({ alt: 'Un portrait tenu secret' }),
      file: { name: 'portrait.jpg', mimeType: 'image/jpeg', buffer: await photo() },
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()).doc.id
}

async function aDraft(writer: Desk, data: object = {}): Promise<{ id: string; slug: string }> {
  const name = `Lina ${randomUUID().slice(0, 8)}`
  const story = prose('Un récit que personne n’a publié.')
  const answer = await writer.call('POST', 'pioneers?draft=true&depth=0', {
    name,
    kind: 'entrepreneur',
    headline: 'Une accroche à relire',
    story,
    ...data,
  })
  return (await answer.json()).doc
}

/** Somebody without an account, in a browser of their own. */
async function stranger(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: true })
  return context.newPage()
}

async function makeLink(page: Page): Promise<string> {
  await panelOf(page).getByRole('button', { name: 'Créer un lien' }).press('Enter')
  const address = panelOf(page).getByRole('textbox', { name: 'Adresse du lien' })
  await expect(address).toBeFocused()
  return address.inputValue()
}

test('a writer has a draft read by somebody without an account, then ends the link', async ({
  page,
  browser,
  baseURL,
  signInAs,
  desk,
}) => {
  await signInAs('writer')
  const writer = await desk('writer')
  const portrait = await upload(page, baseURL ?? '')
  const { id, slug } = await aDraft(writer, { portrait })
  const other = await aDraft(writer, { headline: 'Une autre accroche secrète' })

  await page.goto(formOf(id))
  await expect(panelOf(page)).toContainText('Aucun lien en cours.')
  await panelOf(page).getByRole('textbox', { name: 'Pour qui (facultatif)' }).fill('Un relecteur')
  await panelOf(page).getByRole('combobox', { name: 'Durée' }).selectOption({ label: '3 jours' })
  const address = await makeLink(page)
  await expect(panelOf(page).getByRole('status').first()).toContainText('1 lien en cours.')
  const item = panelOf(page).getByRole('listitem')
  await expect(item).toContainText('Un relecteur')
  await expect(item).toContainText('dernière version')
  await expect(item).toContainText('Jamais ouvert')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await panelOf(page).getByRole('button', { name: 'Copier l’adresse' }).press('Enter')
  await expect(panelOf(page)).toContainText('Adresse copiée.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  expect(await reproaches(page, 'section:has(> h3)')).toEqual([])

  const reader = await stranger(browser, baseURL)
  const answer = await reader.goto(address)
  expect(answer?.status()).toBe(200)
  const headers = (await answer?.allHeaders()) ?? {}
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  })
  await expect(reader.getByRole('complementary', { name: 'Aperçu' })).toContainText(
    /Aperçu de la version du .+ ce lien s’éteint le /,
  )
  await expect(reader.locator('main')).toContainText('Une accroche à relire')
  await expect(reader.locator('main')).toContainText('Un récit que personne n’a publié.')
  expect(await reader.content()).toContain('name="robots" content="noindex, nofollow"')
  expect(await reproaches(reader, 'body')).toEqual([])

  const picture = reader.getByRole('img', { name: 'Un portrait tenu secret' })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((img) => Object(img).naturalWidth)).toBeGreaterThan(0)
  const media = await (await writer.call('GET', `media/${portrait}`)).json()
  const closed = [
    `/api/media/file/${media.filename}`,
    `/pionniers/${slug}`,
    `/pionniers/${other.slug}`,
    `/api/pioneers/${id}?draft=true`,
    `/apercu?page=/pionniers/${other.slug}`,
    `${address}/fichiers/../../${media.filename}`,
    `${address}/fichiers/site.db`,
    `${address.slice(0, -1)}/fichiers/${media.filename}`,
  ]
  for (const path of closed) {
    expect((await reader.request.get(path)).status(), path).toBeGreaterThanOrEqual(401)
  }
  expect(await reader.context().cookies()).toEqual([])
  await reader.locator('header a[href="/pionniers"]').first().click()
  await expect(reader).toHaveURL(/\/pionniers$/)
  await expect(reader.getByRole('complementary', { name: 'Aperçu' })).toHaveCount(0)
  expect(await reader.content()).not.toContain('secrète')

  await page.getByLabel('Accroche').fill('Une accroche écrite après')
  const stored = async () => (await writer.find('pioneers', 'slug', slug)).headline
  await expect.poll(stored).toBe('Une accroche écrite après')
  await reader.goto(address)
  await expect(reader.locator('main')).toContainText('Une accroche à relire')

  await page.goto(formOf(id))
  await expect(item).toContainText('Ouvert 2 fois')
  await expect(item).toContainText('version plus ancienne')
  await item.getByRole('button', { name: 'Révoquer…' }).press('Enter')
  const confirm = item.getByRole('button', { name: 'Révoquer ce lien' })
  await expect(confirm).toBeFocused()
  await item.getByRole('button', { name: 'Le garder' }).press('Enter')
  await expect(item.getByRole('button', { name: 'Révoquer…' })).toBeFocused()
  expect((await reader.request.get(address)).status()).toBe(200)
  await page.keyboard.press('Enter')
  await confirm.press('Enter')
  await expect(panelOf(page).getByRole('heading', { name: 'Liens d’aperçu' })).toBeFocused()
  await expect(panelOf(page).getByRole('status')).toContainText('il n’ouvre plus rien')
  await panelOf(page).getByText('Liens éteints (1)').click()
  await expect(panelOf(page).getByRole('listitem')).toContainText('Lien révoqué')
  expect(await reproaches(page, 'section:has(> h3)')).toEqual([])

  const ended = await reader.goto(address)
  expect(ended?.status()).toBe(410)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'Ce lien d’aperçu a été révoqué',
  )
  expect(await reader.content()).not.toContain('Une accroche')
  expect(await reproaches(reader, 'body')).toEqual([])
  await reader.context().close()
})

test('every kind of page is read through a link', async ({ desk, read, baseURL }) => {
  const writer = await desk('writer')
  const pages = [
    ['pioneers', 'slug', 'chea-lun', 'Chea Lun'],
    ['pages', 'slug', 'accueil', 'La co-création'],
  ] as const
  for (const [collection, field, value, words] of pages) {
    const { id } = await writer.find(collection, field, value)
    const answer = await writer.call('POST', `${collection}/${id}/preview-links`, {})
    const { address } = await answer.json()
    const { status, html } = await read(String(address).replace(baseURL ?? '', ''))
    expect(status, collection).toBe(200)
    expect(html, collection).toContain('Aperçu de la version du')
    expect(html, collection).toContain(words)
    expect(html, collection).not.toContain('<script src')
  }
  for (const collection of ['programmes', 'themes', 'impact-metrics']) {
    // Another journey may have left one that is not whole yet.
    const whole = 'limit=1&depth=0&where[_status][equals]=published'
    const { docs } = await (await writer.call('GET', `${collection}?${whole}`)).json()
    const path = `${collection}/${docs[0].id}/preview-links`
    const { address } = await (await writer.call('POST', path, {})).json()
    const { status, html } = await read(String(address).replace(baseURL ?? '', ''))
    expect(status, collection).toBe(200)
    expect(html, collection).toContain('Aperçu de la version du')
  }
})

test('a link that is none says so in French', async ({ page, read }) => {
  const answer = await page.goto(`/apercu/lien/${'a'.repeat(43)}`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien d’aperçu n’existe pas')
  for (const path of ['/apercu/lien', '/apercu/lien/x', '/apercu/lien/x/fichiers/y']) {
    expect((await read(path)).status, path).toBe(404)
  }
})
