import type { Page } from '@playwright/test'

import { reproaches } from './axe'
import { expect, stepOnPage, test } from './newsroom'

test('two people bring one document to readers, and neither can do it alone', async ({
  desk,
  elsewhere,
  page: writer,
  read,
  signInAs,
}) => {
  test.slow()
  await signInAs('writer')
  const { id, name, slug } = await (await desk('writer')).write()
  const address = `/pionniers/${slug}`
  const reviewer = await elsewhere('reviewer')
  const form = `/admin/collections/pioneers/${id}`
  const panel = (page: Page) => page.getByRole('region', { name: 'Parution' })

  await test.step('she writes, and submits', async () => {
    await writer.goto(form)
    await writer.getByLabel('Accroche').fill('Une première accroche, à relire')
    expect(
      await stepOnPage(writer, 'Soumettre à la relecture', async () => {
        await writer.getByLabel(/Mot pour la relecture/).fill('Pour lundi, merci.')
      }),
    ).toBe(200)
    await expect(panel(writer)).toContainText('en relecture')
  })

  await test.step('she cannot approve it: the panel says why, and so does the API', async () => {
    await panel(writer).getByText('Ce que vous ne pouvez pas faire maintenant').click()
    const why = 'Votre rôle ne permet pas de relire les contenus des autres.'
    await expect(panel(writer)).toContainText(why)
    const state = await (await desk('writer')).call('GET', `pioneers/${id}/workflow`)
    const { version, fingerprint } = await state.json()
    const answer = await (
      await desk('writer')
    ).call('POST', `pioneers/${id}/steps/approve`, { version, fingerprint })
    expect(answer.status()).toBe(403)
    expect((await answer.json()).errors[0].message).toBe(why)
  })

  await test.step('he finds it on his dashboard, and asks for a correction', async () => {
    await reviewer.goto('/admin')
    const toReview = reviewer.getByRole('region', { name: /^À relire/ })
    expect(await reproaches(reviewer, '[aria-labelledby="a-relire"]')).toEqual([])
    await toReview.getByRole('link', { name }).click()
    await expect(panel(reviewer)).toContainText('Pour lundi, merci.')
    expect(await reproaches(reviewer, '[aria-labelledby="parution"]')).toEqual([])
    const comments = reviewer.getByRole('region', { name: 'Commentaires' })
    await comments.getByRole('button', { name: 'Commenter…' }).click()
    await comments.getByRole('textbox', { name: 'Votre commentaire' }).fill('Où travaille-t-elle ?')
    await comments.getByRole('button', { name: 'Envoyer le commentaire' }).click()
    await expect(comments.getByRole('status')).toContainText('1 commentaire ouvert')
    await panel(reviewer).getByRole('link', { name: 'Relire et décider' }).click()
    const decision = reviewer.getByRole('region', { name: 'Décision' })
    await decision.getByRole('button', { name: 'Demander des corrections' }).click()
    const dialog = reviewer.getByRole('dialog')
    await dialog.getByRole('textbox').fill('Dites pour qui elle travaille.')
    await dialog.getByRole('button', { name: 'Envoyer la demande' }).click()
    await expect(decision.getByRole('status')).toContainText('Corrections demandées')
  })

  await test.step('she reads why, corrects and submits again', async () => {
    await writer.goto('/admin')
    const toCorrect = writer.getByRole('region', { name: /À corriger/ })
    await toCorrect.getByRole('link', { name }).click()
    await expect(panel(writer)).toContainText('Dites pour qui elle travaille.')
    await expect(writer.getByRole('region', { name: 'Commentaires' })).toContainText(
      'Où travaille-t-elle',
    )
    await writer.getByLabel('Accroche').fill('Une accroche corrigée, pour les familles')
    expect(await stepOnPage(writer, 'Soumettre à la relecture')).toBe(200)
  })

  await test.step('he approves what he read', async () => {
    await reviewer.goto(`${form}/relecture`)
    const decision = reviewer.getByRole('region', { name: 'Décision' })
    await decision.getByRole('button', { name: 'Approuver' }).click()
    await expect(decision.getByRole('status')).toContainText('Approuvé')
    expect((await read(address)).html).not.toContain('pour les familles')
  })

  await test.step('it is published, and readers see it on their first request', async () => {
    await (await desk('editor')).step('pioneers', id, 'publish')
    expect((await read(address)).html).toContain('Une accroche corrigée, pour les familles')
  })

  await test.step('she corrects it after publication: readers see what was approved', async () => {
    await writer.goto(form)
    await expect(panel(writer)).toContainText('Aucune modification en attente')
    await writer.getByLabel('Accroche').fill('Une accroche pour la suite')
    await expect(panel(writer)).toContainText('brouillon')
    expect((await read(address)).html).toContain('Une accroche corrigée, pour les familles')
  })
})

test('two people at one document choose between their versions, and nothing is lost', async ({
  desk,
  page,
  signInAs,
}) => {
  await signInAs('writer')
  const editor = await desk('editor')
  const { id, slug } = await editor.write()
  await page.goto(`/admin/collections/pioneers/${id}`)
  await expect(page.getByLabel('Accroche')).toBeVisible()

  await editor.save('pioneers', id, { headline: 'Celle de la publication' })
  await page.getByLabel('Accroche').fill('La mienne, tapée entre-temps')
  await page
    .getByRole('button', { name: 'Choisir quelle version garder…' })
    .click({ timeout: 30_000 })

  const dialog = page.getByRole('dialog', { name: 'Deux versions de ce contenu' })
  await expect(dialog.getByRole('group', { name: 'Accroche' })).toBeVisible()
  expect(await reproaches(page, 'dialog')).toEqual([])
  await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).click()
  await expect(dialog).toBeHidden()

  await expect(page.getByLabel('Accroche')).toHaveValue('La mienne, tapée entre-temps')
  const saved = await editor.find('pioneers', 'slug', slug)
  expect(saved.headline).toBe('La mienne, tapée entre-temps')
})

test('the calendar shows what is to appear, and says so to everybody', async ({
  desk,
  page,
  signInAs,
}) => {
  const writer = await desk('writer')
  const { id, name } = await writer.write()
  await writer.step('pioneers', id, 'submit')
  await (await desk('reviewer')).step('pioneers', id, 'approve')
  await (await desk('editor')).step('pioneers', id, 'schedule', { at: '2031-07-14T08:30' })

  await signInAs('editor')
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Calendrier des parutions' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Parutions de')
  await page.goto('/admin/calendrier?mois=2031-07')

  const day = page.getByRole('cell').filter({ hasText: name })
  await expect(day).toContainText('14')
  await expect(day).toContainText('08:30')
  expect(await reproaches(page, 'main')).toEqual([])
})
