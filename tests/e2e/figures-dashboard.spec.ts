import { expect, test } from './newsroom'

const dashboard = '/admin/chiffres-a-revoir'
const overdue = '2024-01-15T00:00:00.000Z'

test('a target whose year has passed waits on the dashboard, and cannot be attested', async ({
  page,
  signInAs,
}) => {
  await signInAs('reviewer')
  await page.goto('/admin')
  const card = page.getByRole('region', { name: 'Chiffres à revoir' })
  await expect(card).toContainText('1\u00a0objectif est échu')
  await card.getByRole('link').click()

  await expect(page).toHaveURL(dashboard)
  await expect(page.getByRole('heading', { level: 1, name: 'Chiffres à revoir' })).toBeVisible()
  const targets = page.getByRole('region', { name: /^Objectifs échus/ })
  const row = targets.getByRole('listitem').filter({ hasText: 'Chea Lun' })
  await expect(row).toContainText('72\u202f000')
  await expect(row).toContainText('échéance 2020')
  await expect(row.getByRole('button', { name: /^Toujours exact/ })).toHaveCount(0)
  await expect(row.getByRole('link', { name: /^Mettre à jour/ })).toBeVisible()
})

test('a reviewer attests a due figure, takes it back, and attests it again', async ({
  page,
  signInAs,
  desk,
}) => {
  const editor = await desk('editor')
  const { id, wording } = await editor.find('impact-metrics', 'unit.plural', 'ménages')
  await editor.publish('impact-metrics', id, { reviewBy: overdue })
  const followUp = () => editor.find('follow-ups', 'metric', id)

  await signInAs('reviewer')
  await page.goto(dashboard)
  const due = page.getByRole('region', { name: /^À revoir/ })
  const row = due.getByRole('listitem').filter({ hasText: wording })
  await expect(row).toContainText('15 janvier 2024')

  await row.getByRole('button', { name: /^Toujours exact/ }).press('Enter')
  await expect(row).toHaveCount(0)
  await expect(due.getByRole('heading')).toBeFocused()
  const today = new Date().toISOString().slice(0, 10)
  expect((await followUp()).lastCheckedOn).toContain(today)

  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(row).toHaveCount(1)
  expect((await followUp()).lastCheckedOn).toBeNull()

  await row.getByRole('button', { name: /^Toujours exact/ }).click()
  await expect(row).toHaveCount(0)
  expect((await followUp()).attestations).toMatchObject([{ name: expect.any(String) }])
})

test('a writer sees what waits, and who may attest it', async ({ page, signInAs, desk }) => {
  const editor = await desk('editor')
  const { id, wording } = await editor.find('impact-metrics', 'unit.plural', 'clients')
  await editor.publish('impact-metrics', id, { reviewBy: overdue })

  await signInAs('writer')
  await page.goto(dashboard)

  const row = page.getByRole('listitem').filter({ hasText: wording }).first()
  await expect(row).toContainText('revient à la relecture')
  await expect(page.getByRole('button', { name: /^Toujours exact/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Vérifier les sources/ })).toHaveCount(0)
})

test('without a session the dashboard asks to sign in', async ({ page }) => {
  await page.goto(dashboard)
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
})
