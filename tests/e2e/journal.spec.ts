import { readFile } from 'node:fs/promises'

import { expect, test } from './newsroom'

test('an editor filters the journal, keeps what she sees as a file, and opens the document', async ({
  desk,
  page,
  signInAs,
}) => {
  const writer = await desk('writer')
  const { id, name } = await writer.write()
  await writer.save('pioneers', id, { headline: 'Un portrait que le journal raconte' })
  await writer.step('pioneers', id, 'submit', { note: '=1+1 pour lundi' })
  await (await desk('reviewer')).step('pioneers', id, 'approve')

  await signInAs('editor')
  await page.goto('/admin/collections/journal')
  await expect(page.getByRole('cell', { name: 'Approbation', exact: true }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /Créer|Nouve/ })).toHaveCount(0)

  await page.getByRole('textbox', { name: /Rechercher/ }).fill('pour lundi')
  await expect(page.getByRole('cell', { name: 'Approbation', exact: true })).toHaveCount(0)
  const downloaded = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Exporter (CSV)' }).press('Enter')
  const file = await readFile(await (await downloaded).path(), 'utf8')
  expect(file).toContain(
    `Soumission à la relecture;Pionnière ou pionnier;${name};'=1+1 pour lundi;`,
  )
  expect(file).not.toContain('Approbation;')

  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeDisabled()
  await expect(page.getByRole('button', { name: /Sauvegarder|Supprimer/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Ouvrir le document' }).click()
  await expect(page).toHaveURL(new RegExp(`/admin/collections/pioneers/${id}`))
})

test('a writer finds why her text came back, and marks it as read', async ({
  desk,
  page,
  signInAs,
}) => {
  const writer = await desk('writer')
  const { id } = await writer.write()
  await writer.save('pioneers', id, { headline: 'Un portrait à corriger' })
  await writer.step('pioneers', id, 'submit')
  const note = 'La source ne dit pas cela.'
  await (await desk('reviewer')).step('pioneers', id, 'request-changes', { note })

  await signInAs('writer')
  await page.goto('/admin/notifications')
  const told = page.getByRole('listitem').filter({ hasText: note })
  await expect(told).toContainText('demande des corrections')
  await told.getByRole('button', { name: /^Marquer comme lue/ }).press('Enter')
  await expect(told.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Notifications' })).toBeFocused()

  await told.getByRole('link', { name: /^Ouvrir le document/ }).click()
  await expect(page).toHaveURL(new RegExp(`/admin/collections/pioneers/${id}`))
})
