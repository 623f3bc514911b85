import type { Locator, Page } from '@playwright/test'

import { photo } from '../support/pictures'
import { expect } from './newsroom'

/** What a form of each kind asks for first, and how it is then called. */
const titleField: Readonly<Record<string, string>> = {
  organisations: 'name',
  pages: 'title',
  pioneers: 'name',
  programmes: 'name',
  themes: 'title',
}

export const fieldIn = (form: Page | Locator, path: string): Locator =>
  form.locator(`[id="field-${path.replaceAll('.', '__')}"]`).last()

/** The drawer on top. */
export const drawerOf = (page: Page, collection: string): Locator =>
  page.locator(`[id^="doc-drawer_${collection}_"]`).last()

/** « Créer » beside a relation, of the kind that is asked when there are several. */
export async function openNew(form: Locator, page: Page, path: string, collection: string) {
  const add = form.locator(`[id="${path}-add-new"]`).last()
  await add.getByRole('button').first().click()
  const kind = page.locator(`.relationship-add-new__relation-button--${collection}`)
  const drawer = drawerOf(page, collection)
  await expect(kind.or(drawer).first()).toBeVisible()
  if (await kind.isVisible()) await kind.click()
  await expect(drawer.locator('form[data-form-ready="true"]')).toBeVisible()
  return drawer
}

export const titleIn = (drawer: Locator, collection: string) =>
  fieldIn(drawer, titleField[collection] ?? 'label')

/** Leaves a drawer as somebody does who is asked whether to leave what is not saved yet: she waits. */
export async function close(drawer: Locator) {
  const stay = drawer.page().getByRole('button', { name: 'Rester sur cette page' })
  await expect(async () => {
    // It may have closed after all, later than it was waited for.
    if (await drawer.isHidden()) return
    await drawer.locator('.doc-drawer__header-close').last().click({ timeout: 2_000 })
    if (await stay.isVisible()) await stay.click()
    await expect(drawer).toBeHidden({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
}

/** Writes its title, and waits until the server has it. */
export async function write(drawer: Locator, collection: string, title: string) {
  const acknowledged = drawer
    .page()
    .waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.url().includes(`/${collection}/`),
    )
  await titleIn(drawer, collection).fill(title)
  expect((await acknowledged).status()).toBe(200)
}

/** What a relation shows as chosen. */
export const chosenIn = (form: Page | Locator, path: string): Locator =>
  fieldIn(form, path).locator(
    '.relationship--single-value__text, .relationship--multi-value-label__text',
  )

/** The pencil of the last document that is chosen. */
export async function openChosen(
  form: Page | Locator,
  page: Page,
  path: string,
  collection: string,
) {
  const pencil =
    '.relationship--single-value__drawer-toggler, .relationship--multi-value-label__drawer-toggler'
  await fieldIn(form, path).locator(pencil).last().click()
  const drawer = drawerOf(page, collection)
  await expect(drawer.locator('form[data-form-ready="true"]')).toBeVisible()
  return drawer
}

/** A picture that is described, from the drawer of a field for pictures. */
export async function upload(page: Page, path: string, alt: string) {
  await fieldIn(page, path).locator('.upload__createNewToggler').click()
  const drawer = drawerOf(page, 'media')
  await expect(drawer.locator('form[data-form-ready="true"]')).toBeVisible()
  const file = { name: 'portrait.jpg', mimeType: 'image/jpeg', buffer: await photo() }
  await drawer.locator('input[type="file"]').first().setInputFiles(file)
  await fieldIn(drawer, 'alt').fill(alt)
  await drawer.locator('#action-save').click()
  await expect(drawer).toBeHidden({ timeout: 20_000 })
}
