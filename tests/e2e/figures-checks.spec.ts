import { expect, stepOnPage, test } from './newsroom'

const slug = 'arnaud-habert'

test('a number nobody vouches for stops the publication, until somebody says why it may stand', async ({
  page,
  signInAs,
  desk,
  read,
}) => {
  await signInAs('editor')
  const { id } = await (await desk('editor')).find('pioneers', 'slug', slug)
  await page.goto(`/admin/collections/pioneers/${id}`)

  const panel = page.getByRole('region', { name: 'Chiffres du texte' })
  await expect(panel.getByRole('status')).toContainText('Rien à signaler')

  await test.step('the panel finds the number while it is typed', async () => {
    await page.locator('.rich-text-lexical [contenteditable="true"] p').last().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Il a aussi formé 312 formateurs.')
    await expect(panel.getByRole('status')).toContainText('1 nombre à revoir')
    await expect(panel).toContainText('aucun chiffre de cette fiche ne le dit')
  })

  await test.step('and leads to it', async () => {
    await panel.getByRole('button', { name: /Voir/ }).click()
    const selected = () => page.evaluate(() => getSelection()?.toString())
    await expect.poll(selected).toContain('312')
  })

  const submit = () => stepOnPage(page, 'Soumettre à la relecture')

  await test.step('submitting is refused, and says what to do', async () => {
    expect(await submit()).toBe(400)
    await expect(page.getByText(/répondez «\s*ignorer\s*» avec une raison/).first()).toBeVisible()
    await page.getByRole('button', { name: 'Annuler', exact: true }).click()
    expect((await read(`/pionniers/${slug}`)).html).not.toContain('312 formateurs')
  })

  await test.step('a reason is asked for, and kept', async () => {
    await panel.getByRole('button', { name: 'Ignorer…' }).click()
    await panel.getByLabel(/Pourquoi ce nombre/).fill('Donné de vive voix, à sourcer.')
    await panel.getByRole('button', { name: 'Ignorer avec cette raison' }).click()
    await expect(panel).toContainText('Raison\u00a0: Donné de vive voix, à sourcer.')
    await expect(panel.getByRole('status')).toContainText('Rien à signaler')
  })

  await test.step('then the text goes public', async () => {
    expect(await submit()).toBe(200)
    await (await desk('reviewer')).step('pioneers', id, 'approve')
    await (await desk('editor')).step('pioneers', id, 'publish')
    expect((await read(`/pionniers/${slug}`)).html).toContain('312 formateurs')
  })
})
