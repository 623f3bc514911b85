import type { Page } from '@playwright/test'

import { reproaches } from './axe'
import { expect, test, visit } from './newsroom'

const LARGEST_HTML = 30 * 1024

const results = (page: Page) => page.locator('main ol[aria-label] h3')
const field = (page: Page) => page.locator('main').getByRole('searchbox')

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader asks from the header, narrows to one kind, and asks again', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto('/')
    const header = page.getByRole('banner')
    await header.getByRole('searchbox', { name: 'Rechercher sur le site' }).fill('recyclages')
    await header.getByRole('button', { name: 'Rechercher' }).click()

    await expect(page).toHaveURL('/recherche?q=recyclages')
    await expect(field(page)).toHaveValue('recyclages')
    await expect(results(page).first()).toContainText('recyclage')
    await expect(page.locator('mark').first()).toHaveText(/^recyclage$/i)

    await page
      .getByRole('navigation', { name: 'Résultats' })
      .getByText(/^Pionniers/)
      .click()
    await expect(page).toHaveURL('/recherche?q=recyclages&type=pionniers')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^\d+\u00a0pionniers?$/])

    await field(page).fill('jean kiel')
    await field(page).press('Enter')
    await expect(page).toHaveURL('/recherche?q=jean+kiel')
    await page.getByRole('link', { name: 'jean Kiehl', exact: true }).click()
    await expect(page).toHaveURL('/recherche?q=jean+Kiehl')
    await results(page).getByRole('link', { name: 'Jean-Louis Kiehl', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Jean-Louis Kiehl' })).toBeVisible()
  })

  test('an address that leads nowhere offers its words to the search', async ({ page }) => {
    expect((await page.goto('/pionniers/jean-kiehl'))?.status()).toBe(404)
    await expect(field(page)).toHaveValue('jean kiehl')
    await page.locator('main').getByRole('button', { name: 'Rechercher' }).click()

    await expect(results(page).first()).toHaveText('Jean-Louis Kiehl')
  })

  test('a phone has a link in place of the field', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto('/pionniers')
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).click()

    await expect(page).toHaveURL('/recherche')
    await expect(page.getByRole('region', { name: 'Par thématique' })).toBeVisible()
  })
})

const pages = [
  '/recherche',
  '/recherche?q=recyclages',
  '/recherche?q=kiel&type=chiffres',
  '/recherche?q=xqzwv',
  '/recherche?q=le+la',
]
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe reproaches nothing, ${colorScheme}, ${width}`, async ({ browser, baseURL }) => {
      const viewport = { width, height: 800 }
      const context = await browser.newContext({ baseURL, colorScheme, viewport })
      const page = await context.newPage()
      for (const path of [...pages, '/pionniers/personne-ici']) {
        const { requests } = await visit(page, path)
        expect(requests.filter(({ type }) => type === 'script')).toEqual([])
        expect(await reproaches(page, 'html'), path).toEqual([])
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        )
        expect(beyond, path).toBeLessThanOrEqual(0)
      }
      await context.close()
    })
  }
}

test('no search is for search engines, and the home page says how to ask', async ({ read }) => {
  for (const path of pages) {
    const { html, status } = await read(path)
    expect(status).toBe(200)
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>')
    expect(html.length).toBeLessThan(4 * LARGEST_HTML)
  }
  expect((await read('/')).html).toContain('/recherche?q={question}')
  expect((await read('/robots.txt')).html).toContain('Disallow: /recherche?')
})

test('what is published is found on the first request, and what is withdrawn is not', async ({
  desk,
  read,
}) => {
  const editor = await desk('editor')
  const word = `zyg${Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')}oma`
  const { id, name } = await editor.write(`Elle étudie le ${word}.`)
  const search = async () => (await read(`/recherche?q=${word}`)).html
  expect(await search()).not.toContain(name)

  await editor.publish('pioneers', id)
  expect(await search()).toContain(name)
  expect(await search()).toContain(`<mark>${word}</mark>`)

  await editor.withdraw('pioneers', id)
  expect(await search()).not.toContain(name)
})

test.describe('a hostile question', () => {
  const questions = [
    '%00%00',
    '%ED%A0%80%ED%B0%80',
    '%F0%9F%8C%B1%F0%9F%87%AB%F0%9F%87%B7',
    '(.*)%2B%2B%24%5B%5B%5C',
    encodeURIComponent('"><script>alert(1)</script><img src=x onerror=alert(1)>'),
    'a'.repeat(1_500),
    'constructor+__proto__',
    '%zz%',
    'a&q=b&q=c&type=x&page=-1&page=9e9',
  ]
  for (const question of questions) {
    test(`is answered calmly: ${question.slice(0, 40)}`, async ({ read }) => {
      const { status, html } = await read(`/recherche?q=${question}`)
      expect(status).toBe(200)
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<img src=x')
    })
  }

  test('is refused where no address can be that long', async ({ read }) => {
    expect((await read(`/recherche?q=${'a'.repeat(10_000)}`)).status).toBe(414)
  })

  test('for a page that is not there is answered 404', async ({ read }) => {
    expect((await read('/recherche?q=recyclage&type=pionniers&page=99')).status).toBe(404)
  })
})
