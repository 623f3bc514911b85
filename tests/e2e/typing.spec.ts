import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import type { Page, Route } from '@playwright/test'

import { prose } from '../support/writings'
import { expect, stepOnPage, test, type Desk } from './newsroom'
import { said, showsEverything, typeAtRandom, write, type Typed } from './typing/hand'
import { randomFrom } from './typing/random'
import { badWeather } from './typing/weather'

/** Nothing typed is lost, whatever the network does; « Enregistré » is said of what is stored. */

// `TYPING_RUNS=20 TYPING_LATENCY=4000` plays that many seeds nobody has chosen.
const runs = Number(process.env.TYPING_RUNS ?? 0)
const latency = Number(process.env.TYPING_LATENCY ?? 1_600)
const seeds = runs > 0 ? Array.from({ length: runs }, () => randomInt(1e9)) : [2_026]

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Enregistré$/ })
const unsaved = (page: Page) => page.getByRole('alert').filter({ hasText: 'Non enregistré' })
const isSaved = (page: Page) => expect(saved(page)).toBeVisible({ timeout: 45_000 })

/** The form before React has taken it over moves the caret, and hears nothing. */
async function open(page: Page, form: string) {
  await page.goto(form)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await isSaved(page)
}

async function newTheme(writer: Desk) {
  const typed: Typed = {
    title: `Thème ${randomUUID().slice(0, 8)}`,
    summary: 'Un résumé',
    introduction: 'Une introduction',
    colour: null,
    resources: [],
  }
  const { title, summary } = typed
  const data = { title, summary, introduction: prose(typed.introduction) }
  const { id } = await writer.create('themes', data)
  const stored = async () => said(await writer.find('themes', 'id', id))
  return { typed, stored, form: `/admin/collections/themes/${id}` }
}

for (const seed of seeds) {
  test(`somebody types into every field while answers are late or lost (seed ${seed})`, async ({
    desk,
    page,
    signInAs,
  }) => {
    test.slow()
    const random = randomFrom(seed)
    await signInAs('writer')
    const { form, stored, typed } = await newTheme(await desk('writer'))
    await open(page, form)

    const { clear, refused } = await badWeather(page, { random, latency, troubles: 0.25 })
    await typeAtRandom(page, typed, random, 14)
    await showsEverything(page, typed)
    await isSaved(page)
    expect(await stored()).toEqual(typed)
    await typeAtRandom(page, typed, random, 4)
    await clear()
    await isSaved(page)

    await showsEverything(page, typed)
    expect(await stored()).toEqual(typed)
    expect(refused, 'she works alone, and meets no other version').toEqual([])
  })
}

test('two tabs of one person are two versions, and she chooses between them', async ({
  desk,
  page,
  signInAs,
}) => {
  await signInAs('writer')
  const { form, stored, typed } = await newTheme(await desk('writer'))
  const other = await page.context().newPage()
  for (const tab of [page, other]) {
    await open(tab, form)
  }

  await write(page, 'field-title', ' du premier onglet')
  await isSaved(page)
  await write(other, 'field-summary', ' du second onglet')
  await expect(unsaved(other)).toBeVisible({ timeout: 20_000 })
  const title = `${typed.title} du premier onglet`
  expect(await stored()).toEqual({ ...typed, title })
  await expect(other.locator('#field-summary')).toHaveValue('Un résumé du second onglet')

  await other.getByRole('button', { name: 'Choisir quelle version garder…' }).click()
  await other.getByRole('button', { name: 'Enregistrer ce choix' }).click()
  await expect(other.getByRole('dialog')).toHaveCount(0)
  await isSaved(other)
  await expect(other.locator('#field-title')).toHaveValue(title)
  expect(await stored()).toEqual({ ...typed, title, summary: 'Un résumé du second onglet' })

  await write(other, 'field-summary', ', et la suite')
  await expect(saved(other)).toHaveCount(0)
  await isSaved(other)
  expect((await stored()).summary).toBe('Un résumé du second onglet, et la suite')
})

test('what is submitted is what was typed, though a save was under way', async ({
  desk,
  page,
  signInAs,
}) => {
  test.slow()
  await signInAs('writer')
  const writer = await desk('writer')
  const { id } = await writer.write()
  await open(page, `/admin/collections/pioneers/${id}`)
  await badWeather(page, { random: randomFrom(3), latency: 3_000, troubles: 0 })

  await write(page, 'field-headline', ' bien tournée')
  await page.waitForTimeout(2_300)
  await page.locator('[data-lexical-editor="true"] p').first().click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Puis d’autres encore.')
  expect(await stepOnPage(page, 'Soumettre à la relecture')).toBe(200)

  const { headline, story } = await writer.find('pioneers', 'id', id)
  expect(headline).toBe('Une accroche bien tournée')
  expect(JSON.stringify(story)).toContain('un atelier. Puis d’autres encore.')
  const state = await (await writer.call('GET', `pioneers/${id}/workflow`)).json()
  expect(state.stage).toBe('in-review')
})

test('fields that follow from a choice show, though it was made while the server answered', async ({
  page,
  signInAs,
}) => {
  await signInAs('writer')
  await page.goto('/admin/collections/impact-metrics/create')
  await page.waitForURL(/impact-metrics\/[^/?]{24,}$/)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await page.route(/\/admin\//, async (route) => {
    if (route.request().method() === 'POST') await wait(1_500)
    await route.continue()
  })
  const choose = async (field: string, option: string) => {
    await page.locator(`#field-${field} .rs__control`).click()
    await page.locator('.rs__option', { hasText: option }).click()
  }

  await choose('nature', 'atteint')
  await page.waitForTimeout(700)
  await choose('period__kind', 'au cours d’une année')
  await expect(page.locator('#field-period__year')).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('signed out meanwhile, she is told, and her words wait for her', async ({
  desk,
  page,
  signInAs,
}) => {
  await signInAs('writer')
  const { form, stored, typed } = await newTheme(await desk('writer'))
  await open(page, form)
  await page.context().clearCookies()

  await write(page, 'field-title', ' écrit dehors')
  await expect(unsaved(page)).toContainText('vous n’êtes plus connecté', { timeout: 20_000 })
  await write(page, 'field-title', ', encore')
  await signInAs('writer')
  await isSaved(page)
  expect((await stored()).title).toBe(`${typed.title} écrit dehors, encore`)
})

test('whoever leaves is saved first, and asked when that cannot be', async ({
  desk,
  page,
  signInAs,
}) => {
  await signInAs('writer')
  const { form, stored, typed } = await newTheme(await desk('writer'))
  await open(page, form)
  const cut = (route: Route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.fallback()
  await page.route('**/api/themes/**', cut)
  const away = () => page.locator('nav a[href$="/collections/pioneers"]').dispatchEvent('click')

  await write(page, 'field-title', ' à garder')
  await away()
  const dialog = page.getByRole('dialog', { name: 'Quitter sans enregistrer' })
  await expect(dialog).toContainText('pas de réponse du serveur')
  await dialog.getByRole('button', { name: 'Rester sur cette page' }).click()
  await expect(page.locator('#field-title')).toHaveValue(`${typed.title} à garder`)
  expect((await stored()).title).toBe(typed.title)

  await away()
  await dialog.getByRole('button', { name: 'Quitter', exact: true }).click()
  await expect(page).toHaveURL(/collections\/pioneers/)
  await page.unroute('**/api/themes/**', cut)
  await page.goto(form)
  await page.getByRole('button', { name: 'Les reprendre' }).click()
  await expect(page.locator('#field-title')).toHaveValue(`${typed.title} à garder`)
  await isSaved(page)
  expect((await stored()).title).toBe(`${typed.title} à garder`)
})
