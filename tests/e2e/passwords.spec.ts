import { closeMailServer, received } from '../support/mailServer'

import { randomUUID } from 'node:crypto'

import { runningSite, type RunningSite } from '../support/runningSite'
import { expect, signIn, test } from './newsroom'

/** A site of its own, that sends its mails to these journeys. */
let site: RunningSite
test.beforeAll(async () => void (site = await runningSite()))
test.afterAll(async () => {
  await site?.stop()
  await closeMailServer()
})
const at = (path: string) => site.origin + path

/** The link of the last mail to somebody. */
async function linkTo(address: string): Promise<string> {
  const mailsTo = () =>
    received.filter(({ to }) => [to].flat().some((one) => one?.text.includes(address)))
  await expect.poll(() => mailsTo().length, { timeout: 60_000 }).toBeGreaterThan(0)
  const link = /^https?:\S+$/m.exec(mailsTo().at(-1)?.text ?? '')?.[0]
  received.length = 0
  return link ?? ''
}

test('an invited person chooses her password, forgets it, and chooses another', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000)
  const email = `lea.${randomUUID().slice(0, 8)}@exemple.fr`
  const storageState = await signIn('admin', site.origin)
  const desk = await browser.newContext({ storageState })
  const admin = await desk.newPage()
  await admin.goto(at('/admin/collections/users/create'))
  await admin.getByLabel('Nom', { exact: true }).fill('Léa Petit')
  await admin.getByLabel('Adresse électronique').fill(email)
  await admin.getByRole('checkbox', { name: 'Relecture' }).check()
  await admin.getByRole('button', { name: 'Inviter' }).click()
  await expect(admin.getByRole('region', { name: 'Invitation' })).toContainText(
    'son lien sert jusqu’au',
    { timeout: 60_000 },
  )
  await expect(admin.getByLabel(/mot de passe/i)).toHaveCount(0)
  await desk.close()

  const invitation = await linkTo(email)
  expect(new URL(invitation).origin).toBe(site.origin)
  await page.goto(invitation)
  await expect(page.getByRole('heading', { name: 'Bienvenue, Léa Petit' })).toBeVisible()
  const password = page.getByLabel('Nouveau mot de passe')
  await password.fill('court')
  await page.getByRole('button', { name: 'Enregistrer et entrer' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'au moins 12 caractères' })).toBeVisible()
  await password.fill('un long mot de passe')
  await page.getByRole('button', { name: 'Enregistrer et entrer' }).click()
  await expect(page.getByRole('link', { name: 'Se déconnecter' }).first()).toBeAttached()

  await page.context().clearCookies()
  await page.goto(invitation)
  await expect(page.getByRole('heading', { name: 'Ce lien ne sert plus' })).toBeVisible()
  await page.goto(at('/admin/login'))
  await page.getByRole('link', { name: /mot de passe oublié/i }).click()
  await expect(page.getByRole('heading', { name: 'Mot de passe oublié' })).toBeVisible()
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByRole('button', { name: 'Envoyer le lien' }).click()
  await expect(page.locator('form').getByRole('status')).toContainText(
    'Si un compte porte cette adresse',
  )

  await page.goto(await linkTo(email))
  await expect(page.getByRole('heading', { name: 'Nouveau mot de passe' })).toBeVisible()
  await page.getByLabel('Nouveau mot de passe').fill('un autre long mot de passe')
  await page.getByRole('button', { name: 'Enregistrer et entrer' }).click()
  await expect(page.getByRole('link', { name: 'Se déconnecter' }).first()).toBeAttached()
})
