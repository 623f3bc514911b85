import type { Browser } from '@playwright/test'

import { reproaches } from '../e2e/axe'
import { spaceText, tooWide } from '../e2e/width'

/*
 * What a page is like at the widths and in the schemes readers have: axe, and nothing that does not fit.
 * A window of 640 px at 200 % has 320 px of its own, two device pixels each.
 */

export type Look = {
  name: string
  width: number
  scheme: 'light' | 'dark'
  zoom: 1 | 2
}

export const looks: readonly Look[] = [
  { name: '320 px, light', width: 320, scheme: 'light', zoom: 1 },
  { name: '640 px at 200 %, dark', width: 320, scheme: 'dark', zoom: 2 },
  { name: '1280 px, light', width: 1280, scheme: 'light', zoom: 1 },
  { name: '1280 px, dark', width: 1280, scheme: 'dark', zoom: 1 },
]

export type Seen = { url: string; look: string; axe: string[]; width: string[]; spaced: string[] }

/** Every address in one look, one after the other. */
export async function lookAt(browser: Browser, look: Look, urls: readonly string[]) {
  const { name, width, scheme, zoom } = look
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    deviceScaleFactor: zoom,
    reducedMotion: 'reduce',
    locale: 'fr-FR',
  })
  const page = await context.newPage()
  const seen: Seen[] = []
  for (const url of urls) {
    await page.goto(url)
    const fits = await tooWide(page)
    const axe = await reproaches(page, 'html')
    await spaceText(page)
    seen.push({ url, look: name, axe, width: fits, spaced: await tooWide(page) })
  }
  await context.close()
  return seen
}
