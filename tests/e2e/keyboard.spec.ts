import type { Locator, Page } from '@playwright/test'

import { aMetric } from '../support/writings'
import { tabThrough } from './focus'
import { expect, test, type Desk } from './newsroom'

/* Nothing but Tab and Enter. */

const skipLink = (page: Page) => page.getByRole('link', { name: 'Aller au contenu' })

/** The first stop of every page; it leads past the menu. */
async function skipToContent(page: Page) {
  await page.keyboard.press('Tab')
  await expect(skipLink(page)).toBeFocused()
  await expect(skipLink(page)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#contenu$/)
}

const source = {
  kind: 'own-statement',
  title: 'Rapport d’activité',
  publisher: 'Un éditeur',
  url: 'https://example.org/rapport',
}

/** A figure that says where it was read, about somebody no other journey knows. */
async function publishFigure(editor: Desk) {
  const pioneer = await editor.write()
  await editor.publish('pioneers', pioneer.id)
  const subject = { relationTo: 'pioneers', value: pioneer.id }
  const figure = await editor.create('impact-metrics', { ...aMetric(), subject, source })
  await editor.publish('impact-metrics', figure.id)
  return { name: pioneer.name, path: `/chiffres/${figure.id}` }
}

for (const scripts of ['on', 'off'] as const) {
  test(`from the home page to a figure’s source, scripts ${scripts}`, async ({
    browser,
    baseURL,
    desk,
  }) => {
    const { name, path } = await publishFigure(await desk('editor'))
    const context = await browser.newContext({
      baseURL,
      javaScriptEnabled: scripts === 'on',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const main = page.getByRole('main')
    const faults: string[] = []
    const follow = async (target: Locator) => {
      faults.push(...(await tabThrough(page, target)))
      await page.keyboard.press('Enter')
    }

    await page.goto('/')
    await skipToContent(page)
    await follow(main.getByRole('link', { name: 'Tous les chiffres, avec leurs sources' }))
    await expect(page).toHaveURL(/\/chiffres$/)

    await skipToContent(page)
    const figure = main.getByRole('listitem').filter({ hasText: name }).last()
    await follow(figure.locator('summary'))
    await follow(figure.locator(`a[href="${path}"]`))
    await expect(page).toHaveURL(new RegExp(`${path}$`))

    await skipToContent(page)
    const link = main.getByRole('link', { name: source.title })
    await expect(link).toHaveAttribute('href', source.url)
    faults.push(...(await tabThrough(page, link)))

    expect(faults).toEqual([])
    await context.close()
  })
}

const pages = ['/', '/pionniers', '/pionniers/chea-lun', '/programmes', '/chiffres', '/donnees']

for (const [width, scheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const) {
  test(`every stop is seen and can be touched, ${width} px, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    for (const path of pages) {
      await page.goto(path)
      expect.soft(await tabThrough(page), path).toEqual([])
    }
  })
}
