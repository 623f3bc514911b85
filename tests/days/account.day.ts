import { randomUUID } from 'node:crypto'

import { expect, test } from './day'
import type { Person } from './person'

const [first, second] = ['un long mot de passe', 'un autre, plus long encore']

test('an invited colleague chooses her password, forgets it, and comes back', async ({
  desk,
  mails,
  person,
  stranger,
}) => {
  const email = `lea.${randomUUID().slice(0, 8)}@exemple.fr`
  const admin = await person('admin')
  await admin.open('/admin/collections/users/create')
  await admin.fill(admin.page.getByLabel('Nom', { exact: true }), 'Léa Petit')
  await admin.fill(admin.page.getByLabel('Adresse électronique'), email)
  await admin.click(admin.page.getByRole('checkbox', { name: 'Rédaction' }))
  await admin.click(admin.page.getByRole('button', { name: 'Inviter' }))
  await expect(admin.region('Invitation')).toContainText('son lien sert jusqu’au')

  /** The link of the newest mail to her, once one has come that was not there before. */
  const linkAfter = async (known: number) => {
    const hers = () =>
      mails().filter(({ to }) => [to].flat().some((one) => one?.text.includes(email)))
    await expect.poll(() => hers().length).toBe(known + 1)
    return /^https?:\S+$/m.exec(hers().at(-1)?.text ?? '')?.[0] ?? ''
  }
  const lea = await stranger()
  const enter = async (words: string, by: Person = lea) => {
    await by.fill(by.page.getByLabel('Nouveau mot de passe'), words)
    await by.click(by.page.getByRole('button', { name: 'Enregistrer et entrer' }))
    await expect(by.page.getByRole('link', { name: 'Se déconnecter' }).first()).toBeAttached()
  }
  const invitation = await linkAfter(0)
  await lea.open(invitation)
  await enter(first)
  expect((await (await desk('admin')).find('users', 'email', email)).name).toBe('Léa Petit')

  // On another day, at another machine.
  const again = await stranger()
  await again.open(invitation)
  await expect(again.page.getByRole('heading', { name: 'Ce lien ne sert plus' })).toBeVisible()
  await again.open('/admin/login')
  await again.click(again.page.getByRole('link', { name: /mot de passe oublié/i }))
  await again.fill(again.page.getByLabel('Adresse électronique'), email)
  await again.click(again.page.getByRole('button', { name: 'Envoyer le lien' }))
  await expect(again.page.getByText('Si un compte porte cette adresse')).toBeVisible()
  await again.open(await linkAfter(1))
  await enter(second, again)

  const third = await stranger()
  await third.open('/admin/login')
  for (const [password, isHers] of [
    [first, false],
    [second, true],
  ] as const) {
    await third.fill(third.page.locator('#field-email'), email)
    await third.fill(third.page.locator('#field-password'), password)
    const answered = third.page.waitForResponse((answer) => answer.url().includes('/users/login'))
    await third.click(third.page.getByRole('button', { name: 'Se connecter' }))
    expect((await answered).ok()).toBe(isHers)
  }
})
