import { gzipSync } from 'node:zlib'

import { expect, test, visit } from './newsroom'

const pages = [
  '/',
  '/pionniers',
  '/pionniers/chea-lun',
  '/programmes',
  '/pour-aller-plus-loin',
  '/chiffres',
  '/donnees',
  '/plan-du-site',
  '/a-propos',
]
const LARGEST_HTML = 30 * 1024
const LARGEST_CSS = 15 * 1024
const MOST_REQUESTS = 10

for (const path of pages) {
  test(`${path} is light, whole and on its own`, async ({ page, request, baseURL }) => {
    const { requests, status } = await visit(page, path)

    expect(status).toBe(200)
    expect(requests.filter(({ type }) => type === 'script')).toEqual([])
    expect(requests.length).toBeLessThanOrEqual(MOST_REQUESTS)
    expect(
      requests.filter(({ url }) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:')),
    ).toEqual([])
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)

    const html = await (await request.get(path)).text()
    expect(gzipSync(html).length).toBeLessThanOrEqual(LARGEST_HTML)
    const sheets = requests.filter(({ type }) => type === 'stylesheet')
    const css = await Promise.all(sheets.map(async ({ url }) => (await request.get(url)).text()))
    expect(gzipSync(css.join('')).length).toBeLessThanOrEqual(LARGEST_CSS)
  })
}

test('the site reads the same with scripts off', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()

  await page.goto('/')
  await page
    .getByRole('link', { name: /pionniers/i })
    .first()
    .click()
  await page
    .getByRole('link', { name: /Chea Lun/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Chea Lun' })).toBeVisible()
  await expect(page.getByText('L’Oréal').first()).toBeVisible()
  await context.close()
})

test('a profile answers 304 to who has it, and gzip to who asks', async ({ baseURL }) => {
  const url = new URL('/pionniers/chea-lun', baseURL)
  const first = await fetch(url)
  const again = await fetch(url, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })

  expect(again.status).toBe(304)
  expect(first.headers.get('content-security-policy')).toContain("script-src 'none'")
  expect(first.headers.get('set-cookie')).toBeNull()
})

test('what was never published is not found, in French', async ({ page }) => {
  const answer = await page.goto('/pionniers/personne')

  expect(answer?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('link', { name: /pionniers/i }).first()).toBeVisible()
})

test('the page of the design system is not one of the site', async ({ page, request }) => {
  const answer = await page.goto('/style')

  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas')
  await expect(page.locator('[data-specimen]')).toHaveCount(0)
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/style<')
})

test('no page scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of pages) {
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})
