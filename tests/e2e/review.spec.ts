import type { Page } from '@playwright/test'

import { reproaches } from './axe'
import { expect, test, type Desk } from './newsroom'

const reviewOf = (collection: string, id: string) =>
  `/admin/collections/${collection}/${id}/relecture`

const decision = (within: Page) => within.getByRole('region', { name: 'Décision' })

/** A profile with a new headline, and one of its figures with a new value, to be read together. */
async function submitWithFigure(writer: Desk, slug: string, headline: string) {
  const pioneer = await writer.find('pioneers', 'slug', slug)
  const figure = await writer.find('impact-metrics', 'subject.value', pioneer.id)
  await writer.save('impact-metrics', figure.id, {
    value: figure.value + 1_000,
    revision: { kind: 'update' },
  })
  await writer.save('pioneers', pioneer.id, { headline })
  const attached = [{ collection: 'impact-metrics', id: figure.id }]
  await writer.step('pioneers', pioneer.id, 'submit', { attached, note: 'À lire pour lundi.' })
  return { pioneer, figure }
}

test('a reviewer reads what changed, opens the source of a figure, and approves both', async ({
  page: admin,
  signInAs,
  desk,
}) => {
  const writer = await desk('writer')
  const headline = 'Une accroche entièrement nouvelle'
  const { pioneer, figure } = await submitWithFigure(writer, 'jean-louis-kiehl', headline)
  await signInAs('reviewer')
  await admin.goto(`/admin/collections/pioneers/${pioneer.id}`)

  await admin.getByRole('link', { name: 'Relecture' }).click()

  await expect(admin).toHaveURL(reviewOf('pioneers', pioneer.id))
  await expect(admin.getByText('«\u00a0À lire pour lundi.\u00a0»')).toBeVisible()
  const change = admin.getByRole('definition').filter({ hasText: 'nouvelle' })
  await expect(change.locator('ins').first()).toContainText('ajouté\u00a0:')
  await expect(change.locator('del').first()).toContainText('supprimé\u00a0:')
  const joined = admin.getByRole('region', { name: /^Chiffre/ })
  await expect(joined.locator('del', { hasText: figure.wording })).toBeVisible()
  expect(await reproaches(admin, '#relecture')).toEqual([])

  await decision(admin).getByRole('button', { name: 'Approuver' }).click()
  const box = joined.getByRole('checkbox', { name: /^J’ai ouvert la source/ })
  await expect(decision(admin).getByRole('alert')).toContainText('Ouvrez la source du chiffre')
  await expect(box).toBeFocused()
  await box.check()
  await decision(admin).getByRole('button', { name: 'Approuver' }).click()

  await expect(decision(admin).getByRole('status')).toContainText('Approuvé')
  const state = async (collection: string, id: string) =>
    (await (await writer.call('GET', `${collection}/${id}/workflow`)).json()).stage
  expect(await state('pioneers', pioneer.id)).toBe('approved')
  expect(await state('impact-metrics', figure.id)).toBe('approved')
  await expect(admin.getByText('Approuvé', { exact: true }).first()).toBeVisible()
})

test('with the keyboard alone, a reviewer asks for corrections and says which', async ({
  page: admin,
  signInAs,
  desk,
}) => {
  const writer = await desk('writer')
  const { id } = await writer.write()
  await writer.save('pioneers', id, { headline: 'Une accroche qui dit trop' })
  await writer.step('pioneers', id, 'submit')
  await signInAs('reviewer')
  await admin.goto(reviewOf('pioneers', id))
  const ask = decision(admin).getByRole('button', { name: 'Demander des corrections' })
  await expect(ask).toBeVisible()

  await tabTo(admin, 'Demander des corrections')
  await admin.keyboard.press('Enter')
  const reason = admin.getByLabel('Ce qu’il faut corriger')
  await expect(reason).toBeFocused()
  expect(await reproaches(admin, 'dialog')).toEqual([])
  await admin.keyboard.press('Escape')
  await expect(ask).toBeFocused()

  await admin.keyboard.press('Enter')
  await tabTo(admin, 'Envoyer la demande')
  await admin.keyboard.press('Enter')
  await expect(admin.getByRole('dialog')).toContainText('Écrivez ce qu’il faut corriger')
  await expect(reason).toBeFocused()
  await admin.keyboard.type('Nommez la ville.')
  await tabTo(admin, 'Envoyer la demande')
  await admin.keyboard.press('Enter')

  await expect(decision(admin).getByRole('status')).toContainText('Corrections demandées')
  const workflow = await (await writer.call('GET', `pioneers/${id}/workflow`)).json()
  expect(workflow).toMatchObject({
    stage: 'changes-requested',
    decision: { note: 'Nommez la ville.' },
  })

  await admin.goto(`/admin/collections/pioneers/${id}/historique`)
  const line = admin.getByRole('listitem').filter({ hasText: 'a demandé des corrections' })
  await expect(line).toContainText('«\u00a0Nommez la ville.\u00a0»')
  expect(await reproaches(admin, '#historique')).toEqual([])
})

test('what changed while it was read is not approved, and can be read again', async ({
  page: admin,
  signInAs,
  desk,
}) => {
  const writer = await desk('writer')
  const { id } = await writer.write()
  await writer.save('pioneers', id, { headline: 'Lue par la relecture' })
  await writer.step('pioneers', id, 'submit')
  await signInAs('reviewer')
  await admin.goto(reviewOf('pioneers', id))
  await expect(decision(admin).getByRole('button', { name: 'Approuver' })).toBeVisible()
  await writer.save('pioneers', id, { headline: 'Écrite entre-temps' })

  await decision(admin).getByRole('button', { name: 'Approuver' }).click()

  await expect(decision(admin).getByRole('alert')).toContainText('a changé depuis')
  await decision(admin).getByRole('button', { name: 'Recharger la page' }).click()
  await expect(admin.getByText('Écrite entre-temps').first()).toBeVisible()
})

test('a writer reads why the decision is not hers, and brings an old version back', async ({
  page: admin,
  signInAs,
  desk,
}) => {
  const writer = await desk('writer')
  const { id, headline } = await writer.find('pioneers', 'slug', 'sandrine-raffin')
  await writer.save('pioneers', id, { headline: 'Une accroche à oublier' })
  await signInAs('writer')
  await admin.goto(reviewOf('pioneers', id))
  await expect(decision(admin)).toContainText('Votre rôle ne permet pas de relire')
  await expect(decision(admin).getByRole('button')).toHaveCount(0)

  await admin.getByRole('link', { name: 'Historique' }).click()
  const line = admin.getByRole('listitem').filter({ hasText: ', en ligne' })
  const restore = line.getByRole('button', { name: /^Restaurer comme brouillon/ })
  await restore.click()
  const dialog = admin.getByRole('dialog', { name: /^Restaurer la version/ })
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await expect(restore).toBeFocused()
  await restore.click()
  await dialog.getByRole('button', { name: 'Restaurer' }).click()

  await expect(admin).toHaveURL(`/admin/collections/pioneers/${id}`)
  await expect(admin.getByLabel('Accroche')).toHaveValue(headline)
})

/** Presses Tab until the button of this name has the focus. */
async function tabTo(admin: Page, name: string) {
  const button = admin.getByRole('button', { name })
  for (let count = 0; count < 80; count += 1) {
    if (await button.evaluate((one) => one === document.activeElement)) return
    await admin.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach « ${name} ».`)
}
