import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { FoundFigure } from '@/content/impact-metrics/found'
import { soon } from '../../support/soon'

const figure = (id: string, short: string): FoundFigure => ({
  id,
  wording: { short, long: short },
  subject: null,
  nature: 'achieved',
  sourceKind: 'report',
  status: 'published',
})

/** The newsroom as the browser reaches it: its figures, or nothing at all. */
let newsroom: FoundFigure[] | 'away'
let asked: string[]

beforeEach(() => {
  vi.resetModules()
  asked = []
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(new URL(address, 'http://here.invalid').searchParams.get('ids') ?? '')
    return newsroom === 'away'
      ? Promise.reject(new Error('away'))
      : Promise.resolve(Response.json({ docs: newsroom }))
  })
})
afterEach(() => vi.unstubAllGlobals())

const openStore = () => import('@/content/impact-metrics/admin/figureStore')

test('a figure cited twice, and its neighbours, are asked for once and together', async () => {
  newsroom = [figure('a', '70 clients'), figure('b', '3 pays')]
  const { knownFigure, wantFigure } = await openStore()

  for (const id of ['a', 'b', 'a', 'c']) wantFigure(id)
  await soon(() => expect(knownFigure('a')).toMatchObject({ wording: { short: '70 clients' } }))
  wantFigure('a')

  expect(asked).toEqual(['a,b,c'])
  expect(knownFigure('c')).toBe('gone')
  expect(knownFigure(null)).toBeNull()
})

test('who comes back to the window reads what changed meanwhile', async () => {
  newsroom = [figure('a', '70 clients')]
  const { knownFigure, subscribeToFigures, wantFigure } = await openStore()
  const listener = vi.fn()
  const leave = subscribeToFigures(listener)
  wantFigure('a')
  await soon(() => expect(listener).toHaveBeenCalled())

  newsroom = [figure('a', '80 clients')]
  window.dispatchEvent(new Event('focus'))
  await soon(() => expect(knownFigure('a')).toMatchObject({ wording: { short: '80 clients' } }))

  leave()
  window.dispatchEvent(new Event('focus'))
  expect(asked).toEqual(['a', 'a'])
})

test('while the network is away, what was read stays and the rest says so', async () => {
  newsroom = [figure('a', '70 clients')]
  const { knownFigure, wantFigure, subscribeToFigures } = await openStore()
  subscribeToFigures(() => undefined)
  wantFigure('a')
  await soon(() => expect(knownFigure('a')).not.toBeNull())

  newsroom = 'away'
  wantFigure('b')
  window.dispatchEvent(new Event('focus'))
  await soon(() => expect(knownFigure('b')).toBe('unreachable'))

  expect(knownFigure('a')).toMatchObject({ wording: { short: '70 clients' } })
})
