import { expect, type Page } from '@playwright/test'

import type { Random } from './random'

const words = [
  'la mare',
  'un atelier',
  'des vélos',
  'l’école',
  'cent foyers',
  'à Lille',
  'où',
  'œuvre',
]
const colours = { raspberry: 'Framboise', olive: 'Olive', violet: 'Violet', green: 'Vert' } as const

/** What a theme says, as a person typed it. */
export type Typed = {
  title: string
  summary: string
  introduction: string
  colour: string | null
  resources: { title: string; publisher: string }[]
}

type Act = (page: Page, typed: Typed, random: Random) => Promise<void>

const some = (random: Random) => ` ${random.one(words)}`

const row = (page: Page, index: number, field: string) =>
  page.locator(`[id="field-resources__${index}__${field}"]`)

/** At the end of what the field says. */
export async function write(page: Page, id: string, text: string) {
  const field = page.locator(`[id="${id}"]`)
  await field.click()
  await field.press('End')
  await field.pressSequentially(text, { delay: 12 })
}

/** Chooses at random what to do next, does it, and notes what the form must say afterwards. */
const acts: Readonly<Record<string, Act>> = {
  async title(page, typed, random) {
    const text = some(random)
    if (typed.title.length > 90) return
    await write(page, 'field-title', text)
    typed.title += text
  },
  async summary(page, typed, random) {
    const text = some(random)
    if (typed.summary.length > 250) return
    await write(page, 'field-summary', text)
    typed.summary += text
  },
  async introduction(page, typed, random) {
    const text = some(random)
    await page.locator('[data-lexical-editor="true"] p').last().click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(text, { delay: 12 })
    typed.introduction += text
  },
  async colour(page, typed, random) {
    const colour = random.one(['raspberry', 'olive', 'violet', 'green'] as const)
    await page.locator('#field-colour .rs__control').click()
    await page.locator('.rs__option', { hasText: colours[colour] }).click()
    typed.colour = colour
  },
  async addRow(page, typed, random) {
    if (typed.resources.length > 3) return
    await page.locator('#field-resources .array-field__add-row').click()
    const index = typed.resources.length
    const title = `Rapport${some(random)}`
    await row(page, index, 'title').pressSequentially(title, { delay: 12 })
    typed.resources.push({ title, publisher: '' })
  },
  async typeInRow(page, typed, random) {
    const index = random.below(Math.max(1, typed.resources.length))
    const resource = typed.resources[index]
    if (!resource) return
    const text = some(random)
    await write(page, `field-resources__${index}__publisher`, text)
    resource.publisher += text
  },
  async removeRow(page, typed, random) {
    if (typed.resources.length < 2) return
    const index = random.below(typed.resources.length)
    await page.locator(`#resources-row-${index} .array-actions__button`).click()
    await page.locator('.array-actions__remove:visible').click()
    typed.resources.splice(index, 1)
  },
}

export async function typeAtRandom(page: Page, typed: Typed, random: Random, times: number) {
  for (let done = 0; done < times; done += 1) {
    const name = random.one(Object.keys(acts))
    await acts[name]?.(page, typed, random)
    if (random.chance(0.3)) await page.waitForTimeout(random.below(3_000))
  }
}

/** The form still shows every word. */
export async function showsEverything(page: Page, typed: Typed) {
  await expect(page.locator('#field-title')).toHaveValue(typed.title)
  await expect(page.locator('#field-summary')).toHaveValue(typed.summary)
  await expect(page.locator('[data-lexical-editor="true"]').first()).toHaveText(typed.introduction)
  for (const [index, { title, publisher }] of typed.resources.entries()) {
    await expect(row(page, index, 'title')).toHaveValue(title)
    await expect(row(page, index, 'publisher')).toHaveValue(publisher)
  }
  await expect(row(page, typed.resources.length, 'title')).toHaveCount(0)
}

/** What is stored, in the same words. */
export function said(document: Record<string, unknown>): Typed {
  const { title, summary, introduction, colour, resources } = Object(document)
  return {
    title,
    summary,
    introduction: textIn(introduction),
    colour: colour ?? null,
    resources: (resources ?? []).map((one: { title?: string; publisher?: string }) => ({
      title: one.title ?? '',
      publisher: one.publisher ?? '',
    })),
  }
}

const textIn = (node: unknown): string => {
  const { root, children, text } = Object(node)
  if (root) return textIn(root)
  return text ?? (children ?? []).map(textIn).join('')
}
