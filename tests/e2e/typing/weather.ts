import { setTimeout as wait } from 'node:timers/promises'

import type { Page, Route } from '@playwright/test'

import type { Random } from './random'

type Trouble = 'none' | 'cut before' | 'cut after' | 'error'
type Weather = { random: Random; latency: number; troubles: number }

/**
 * A network where each answer of the API and of the admin's server functions takes its own time, so that
 * they overtake each other, and where a save may be lost before or after the server took it.
 */
export async function badWeather(page: Page, { random, latency, troubles }: Weather) {
  const refused: string[] = []

  async function pass(route: Route) {
    const request = route.request()
    const isSave = request.method() === 'PATCH'
    const isAsked = request.method() === 'POST' && Boolean(request.headers()['next-action'])
    if (!isAsked && !request.url().includes('/api/')) return route.continue()

    const trouble: Trouble =
      isSave && random.chance(troubles) ? random.one(['cut before', 'cut after', 'error']) : 'none'
    await wait(random.below(latency / 2))
    if (trouble === 'cut before') return route.abort()
    if (trouble === 'error') return route.fulfill({ status: 500, json: { errors: [] } })
    // Sent by the test and not by the page, it would come from nowhere, and nobody would be signed in.
    const headers = { ...(await request.allHeaders()), 'sec-fetch-site': 'same-origin' }
    const response = await route.fetch({ headers, maxRetries: 3 })
    if (isSave && response.status() === 409) refused.push(await response.text())
    await wait(random.below(latency / 2))
    return trouble === 'cut after' ? route.abort() : route.fulfill({ response })
  }

  const through = (route: Route) => pass(route).catch(() => route.abort().catch(() => undefined))
  await page.route(/\/(api|admin)\//, through)
  return {
    /** What was answered « somebody else saved in between ». */
    refused,
    clear: () => page.unroute(/\/(api|admin)\//, through),
  }
}
