import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test, vi } from 'vitest'

import { groups } from '@/app/(site)/style/groups'
import { longestName, unbroken } from '@/app/(site)/style/words'

const { used, noting } = vi.hoisted(() => {
  /** Every component that something was made of, since it was last emptied. */
  const used = new Set<unknown>()

  const noted = (make: unknown) =>
    typeof make === 'function'
      ? (type: unknown, ...rest: unknown[]): unknown => {
          used.add(type)
          return make(type, ...rest)
        }
      : make

  const noting = (jsx: object) =>
    Object.fromEntries(Object.entries(jsx).map(([name, make]) => [name, noted(make)]))

  return { used, noting }
})

vi.mock('react/jsx-runtime', async (original) => noting(await original()))
vi.mock('react/jsx-dev-runtime', async (original) => noting(await original()))

const design = resolve(import.meta.dirname, '../../../src/design')

/** Pictures for other sites are drawn as files, and have tests of their own. */
const files = readdirSync(design, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.tsx') && !file.startsWith('share/'),
)

const isComponent = ([name, value]: [string, unknown]) =>
  /^[A-Z]/.test(name) && typeof value === 'function'

const components = new Map<string, unknown>()
const specimens = groups.flatMap((group) => group.specimens)

beforeAll(async () => {
  for (const file of files) {
    const exported: object = await import(/* @vite-ignore */ join(design, file))
    for (const [name, value] of Object.entries(exported).filter(isComponent))
      components.set(name, value)
  }
})

const html = (node: ReactNode) => renderToStaticMarkup(<>{node}</>)

describe('the gallery of the design system', () => {
  test('names every component of the design once, and no other', () => {
    expect(components.size).toBeGreaterThan(40)
    expect(specimens.map(({ name }) => name).sort()).toEqual([...components.keys()].sort())
  })

  test.each(specimens)('$name is really shown under its name', ({ name, states }) => {
    used.clear()
    const shown = Object.values(states).map((show) => html(show('essai')))

    expect(used).toContain(components.get(name))
    expect(shown.some((markup) => markup !== '')).toBe(true)
  })

  test('puts the longest words where words go', () => {
    expect(longestName).toHaveLength(120)
    expect(unbroken).toMatch(/^\p{L}{60}$/u)
  })
})
