import { devices, type Browser, type Page, type Response } from '@playwright/test'

/*
 * One cold visit on a telephone: what travelled, and how the page came up. The network is slowed down to
 * what Lighthouse calls « slow 4G »; the processor is the machine's own.
 */

const telephone = devices['Moto G4']
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

type Received = { url: string; type: string; bytes: number }

export type Weight = {
  status: number
  scripts: number
  styles: number
  html: number
  fonts: number
  /** The first picture of the document, in the size this telephone takes. */
  firstImage: number
  requests: number
  elsewhere: number
  cookies: number
  /** Milliseconds until the largest piece of the first screen is painted. */
  largestPaint: number
  /** How much the page moved by itself, until its end was read. */
  shift: number
  /** Milliseconds during which the page could not have answered a touch. */
  blocked: number
}

export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ ...telephone, locale: 'fr-FR' })
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', slow4G)

  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  const answer = await page.goto(url, { waitUntil: 'networkidle' })
  const painted = await paintOf(page)
  // Pictures further down come as the reader does, and must not push what she reads.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await page.waitForLoadState('networkidle')
  const shift = await shiftOf(page)

  const received = await Promise.all(responses.map(receivedBy))
  const cookies = await context.cookies()
  const setting = await Promise.all(responses.map((one) => one.headerValue('set-cookie')))
  const inlineScripts = await page.evaluate(() =>
    [...document.scripts]
      .filter(({ type }) => type !== 'application/ld+json')
      .reduce((sum, { text }) => sum + text.length, 0),
  )
  const firstPicture = await page.evaluate(() => document.images[0]?.currentSrc)
  await context.close()

  const bytesOf = (type: string) =>
    received.filter((one) => one.type === type).reduce((sum, { bytes }) => sum + bytes, 0)
  const { origin } = new URL(url)
  return {
    status: answer?.status() ?? 0,
    scripts: bytesOf('script') + inlineScripts,
    styles: bytesOf('stylesheet'),
    html: bytesOf('document'),
    fonts: bytesOf('font'),
    firstImage: received.find(({ url }) => url === firstPicture)?.bytes ?? 0,
    requests: received.length,
    elsewhere: received.filter((one) => new URL(one.url).origin !== origin).length,
    cookies: cookies.length + setting.filter((header) => header !== null).length,
    ...painted,
    shift,
  }
}

async function receivedBy(response: Response): Promise<Received> {
  const request = response.request()
  const { responseBodySize } = await request.sizes()
  return { url: request.url(), type: request.resourceType(), bytes: responseBodySize }
}

const paintOf = (page: Page) =>
  page.evaluate(async () => {
    // A page that never painted is not a quick one.
    const seen = { largestPaint: Infinity, blocked: 0 }
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.largestPaint = startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50)
    }).observe({ type: 'longtask', buffered: true })
    await new Promise((resolve) => setTimeout(resolve, 100))
    return seen
  })

const shiftOf = (page: Page) =>
  page.evaluate(async () => {
    let shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += Object(entry).value
    }).observe({ type: 'layout-shift', buffered: true })
    await new Promise((resolve) => setTimeout(resolve, 100))
    return shift
  })
