import type { Page } from '@playwright/test'

import { expect, test } from './newsroom'

const editorOf = (page: Page) => page.locator('[data-lexical-editor="true"]').first()
const searchBox = (page: Page) => page.getByRole('combobox', { name: 'Chercher un chiffre' })

async function openFigureSearch(page: Page, id: string, words: string) {
  await page.goto(`/admin/collections/pioneers/${id}`)
  await editorOf(page).locator('p').last().click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(words)
  // At a hand's pace: the menu reads the words it takes away when it has drawn them.
  await page.keyboard.type('/chiffre', { delay: 60 })
  await expect(editorOf(page)).toContainText('/chiffre')
  await expect(page.locator('.slash-menu-popup').getByRole('option')).toHaveText(['Chiffre'])
  await page.keyboard.press('Enter')
  await expect(searchBox(page)).toBeFocused()
}

const optionsIn = (page: Page) => page.getByRole('listbox').getByRole('option')

test('a writer finds a figure by its words, inserts it, and readers get its sentence', async ({
  page,
  signInAs,
  desk,
  read,
}) => {
  await signInAs('writer')
  const { id } = await (await desk('writer')).find('pioneers', 'slug', 'chea-lun')
  await openFigureSearch(page, id, ' Le groupe parle, lui, de ')

  await expect(optionsIn(page).first()).toContainText('Chea Lun')
  await page.keyboard.type('emplois a creer')
  await expect(optionsIn(page)).toHaveCount(1)
  await expect(optionsIn(page)).toContainText('objectif 2020\u00a0: 72\u202f000 emplois')
  await page.keyboard.press('Enter')

  const short = page.getByRole('radio', { name: /^courte/ })
  await expect(short).toBeChecked()
  await expect(page.getByRole('radio', { name: /^longue.*emplois à créer/ })).toBeVisible()
  await page.getByRole('button', { name: 'Sauvegarder les modifications' }).click()
  await expect(searchBox(page)).toHaveCount(0)
  await expect(editorOf(page)).toContainText('de objectif 2020\u00a0: 72\u202f000 emplois')
  // Each thing is saved by itself, a moment after it is written: one after the other.
  const editor = await desk('editor')
  const story = async () =>
    JSON.stringify((await editor.find('pioneers', 'slug', 'chea-lun')).story)
  await expect.poll(story).toMatch(/parle, lui, de .*"inlineBlock"/)
  await page.keyboard.type(', dit-il.')
  await expect(page.getByText('Modifications\u00a0: brouillon').first()).toBeVisible()

  expect((await read('/pionniers/chea-lun')).html).not.toContain('Le groupe parle')
  await expect.poll(story).toContain('dit-il.')
  await editor.publish('pioneers', id)
  await page.goto('/pionniers/chea-lun')
  await expect(page.locator('main')).toContainText(
    /Le groupe parle, lui, de objectif 2020\u00a0: 72\u202f000 emplois.*, dit-il\./,
  )
  await expect(page.locator('main p a[href^="/chiffres/"]').first()).toBeVisible()
})

test('the search goes by keyboard, finds values, and says what to do when it finds nothing', async ({
  page,
  signInAs,
  desk,
}) => {
  await signInAs('writer')
  const { id } = await (await desk('writer')).find('pioneers', 'slug', 'mouna-aoun')
  await openFigureSearch(page, id, ' ')

  await searchBox(page).fill('72 000')
  await expect(optionsIn(page)).toHaveCount(1)
  await searchBox(page).fill('lun')
  await expect(optionsIn(page).nth(2)).toContainText('Chea Lun')
  const active = () => searchBox(page).getAttribute('aria-activedescendant')
  const first = await active()
  await page.keyboard.press('ArrowDown')
  await expect.poll(active).not.toBe(first)
  await page.keyboard.press('ArrowUp')
  await expect.poll(active).toBe(first)

  const searches = '**/api/impact-metrics/search?*'
  await page.route(searches, (route) => route.abort())
  await searchBox(page).fill('clients')
  await expect(page.getByText('vérifiez votre connexion, puis réessayez.')).toBeVisible()
  await page.unroute(searches)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(optionsIn(page).first()).toContainText('clients')

  await searchBox(page).fill('zzz (.*')
  await expect(page.getByText('Aucun chiffre ne répond à')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Créer un chiffre' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(searchBox(page)).toHaveValue('')

  await page.keyboard.press('Escape')
  await expect(searchBox(page)).toHaveCount(0)
  await expect(editorOf(page).getByText('chiffre à choisir')).toHaveCount(0)
})

test('the form of a figure writes its sentence while it is filled, and a text shows it as a draft', async ({
  page,
  signInAs,
  desk,
}) => {
  await signInAs('writer')
  await page.goto('/admin/collections/impact-metrics/create')
  const preview = page.getByRole('region', { name: 'Aperçu de la phrase' })
  await expect(preview).toContainText('Indiquez la valeur.')

  await page.locator('#field-value').fill('72000')
  await page.locator('#field-unit__singular').fill('emploi')
  await page.locator('#field-unit__plural').fill('emplois')
  await page.locator('#field-label').fill('créés en brouettes')

  await expect(preview).toContainText('72\u202f000 emplois créés en brouettes')
  await expect(preview).not.toContainText('Indiquez la valeur.')
  await expect(preview).toContainText('Indiquez la nature du chiffre.')
  await expect(page.getByRole('region', { name: 'Où ce chiffre est montré' })).toContainText(
    'Aucun texte ne le cite.',
  )
  const writer = await desk('writer')
  await expect
    .poll(() => writer.find('impact-metrics', 'label', 'créés en brouettes'))
    .toMatchObject({ wording: '72\u202f000 emplois créés en brouettes' })

  const { id } = await writer.find('pioneers', 'slug', 'andre-dupon')
  await openFigureSearch(page, id, ' ')
  await searchBox(page).fill('emplois crees brouettes')
  await expect(optionsIn(page)).toHaveCount(1)
  await expect(optionsIn(page)).toContainText('brouillon')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /^longue/ }).check()
  await page.getByRole('button', { name: 'Sauvegarder les modifications' }).click()
  await expect(editorOf(page)).toContainText('72\u202f000 emplois créés en brouettesbrouillon')
})

test('whoever clicks a figure in a text goes on writing after it', async ({
  page,
  signInAs,
  desk,
}) => {
  await signInAs('writer')
  const { id } = await (await desk('writer')).write()
  await openFigureSearch(page, id, ' ')
  await searchBox(page).fill('emplois a creer')
  await expect(optionsIn(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  const keep = page.getByRole('button', { name: 'Sauvegarder les modifications' })
  await keep.click()
  await expect(keep).toHaveCount(0)

  await editorOf(page).locator('[data-lexical-decorator]').click()
  await page.keyboard.type(', dit-elle.', { delay: 15 })
  await expect(editorOf(page)).toContainText(/^Elle a fondé un atelier\..*72\s000.*, dit-elle\.$/s)
})
