import { heading, link, paragraph, richTextOf } from '../support/richText'
import { reproaches } from './axe'
import { expect, stepOnPage, test, type Desk } from './newsroom'

const headline = 'Elle ouvre les achats d’un groupe à des fournisseurs solidaires.'

/** Somebody whose story skips a rank and says « cliquez ici ». */
async function careless(desk: Desk) {
  const { id } = await desk.write()
  const story = richTextOf(
    heading('h3', 'Son parcours'),
    paragraph('Pour lire le bilan, ', link('cliquez ici', 'https://exemple.fr/bilan'), '.'),
  )
  await desk.save('pioneers', id, { headline, story })
  return id
}

test('a writer is told what keeps readers out, corrects it, and submits', async ({
  page,
  signInAs,
  desk,
}) => {
  await signInAs('writer')
  const id = await careless(await desk('writer'))
  await page.goto(`/admin/collections/pioneers/${id}`)

  const panel = page.getByRole('region', { name: 'Contenu accessible' })
  const told = panel.getByRole('status')
  const advice = (about: string) => panel.getByRole('listitem').filter({ hasText: about })
  const selected = () => page.evaluate(() => getSelection()?.toString())

  await test.step('each remark says what to do, and where', async () => {
    await expect(told).toHaveText('2 points à corriger.')
    await expect(advice('«\u00a0Son parcours\u00a0»')).toContainText('À corriger · Récit')
    await expect(advice('«\u00a0cliquez ici\u00a0»')).toContainText('Dites où mène ce lien')
    expect(await reproaches(page, 'section:has(> h3)')).toEqual([])
  })

  await test.step('the keyboard leads to the link, whose words are written anew', async () => {
    await advice('cliquez ici').getByRole('button', { name: 'Aller au passage' }).focus()
    await page.keyboard.press('Enter')
    expect(await selected()).toBe('cliquez ici')
    await page.keyboard.type('le bilan de 2024')
    await expect(told).toHaveText('1 point à corriger.')
  })

  await test.step('and to the heading, which climbs one rank', async () => {
    await advice('Son parcours').getByRole('button', { name: 'Aller au passage' }).click()
    expect(await selected()).toBe('Son parcours')
    await page.locator('.fixed-toolbar__group-text button').click()
    await page
      .locator('.toolbar-popup__dropdown-items')
      .getByRole('button', { name: 'En-tête 2' })
      .click()
    await expect(told).toHaveText('Rien à signaler.')
  })

  await test.step('what is typed badly is told at once', async () => {
    await page.getByLabel('Accroche').fill('Une accroche')
    await expect(told).toHaveText('1 point à revoir.')
    await panel.getByRole('button', { name: 'Aller au champ' }).click()
    await expect(page.getByLabel('Accroche')).toBeFocused()
    await page.getByLabel('Accroche').fill(headline)
    await expect(told).toHaveText('Rien à signaler.')
  })

  await test.step('then nothing stands between the writer and the reviewer', async () => {
    expect(await stepOnPage(page, 'Soumettre à la relecture')).toBe(200)
    await expect(page.getByRole('region', { name: 'Parution' })).toContainText('en relecture')
  })
})

test('what is left is submitted knowingly, and read by the reviewer', async ({
  page,
  signInAs,
  elsewhere,
  desk,
}) => {
  await signInAs('writer')
  const id = await careless(await desk('writer'))
  await page.goto(`/admin/collections/pioneers/${id}`)

  const submit = 'Soumettre à la relecture'
  const open = () =>
    page.getByRole('region', { name: 'Parution' }).getByRole('button', { name: submit }).click()
  const dialog = page.getByRole('dialog', { name: submit })

  await test.step('the dialog lists it, and leads to it', async () => {
    await open()
    await expect(dialog).toContainText('2 points à corriger.')
    expect(await reproaches(page, 'dialog')).toEqual([])
    const remark = dialog.getByRole('listitem').filter({ hasText: 'cliquez ici' })
    await remark.getByRole('button', { name: 'Aller au passage' }).click()
    await expect(dialog).toBeHidden()
    const selected = () => page.evaluate(() => getSelection()?.toString())
    await expect.poll(selected).toBe('cliquez ici')
  })

  await test.step('its button says that one goes on all the same', async () => {
    await open()
    await expect(dialog.getByRole('button', { name: submit })).toBeHidden()
    const answered = page.waitForResponse((answer) => answer.url().includes('/steps/submit'))
    await dialog.getByRole('button', { name: 'Soumettre quand même' }).click()
    expect((await answered).status()).toBe(200)
  })

  await test.step('the reviewer reads the same remarks', async () => {
    const reviewer = await elsewhere('reviewer')
    await reviewer.goto(`/admin/collections/pioneers/${id}/relecture`)
    await reviewer.getByText('Contenu accessible\u00a0: 2 points à corriger.').click()
    await expect(reviewer.getByRole('listitem').filter({ hasText: 'cliquez ici' })).toContainText(
      'Dites où mène ce lien',
    )
    expect(await reproaches(reviewer, '#relecture')).toEqual([])
  })
})

test('a picture is told the same where it is described', async ({ page, signInAs }) => {
  await signInAs('writer')
  await page.goto('/admin/collections/media/create')

  const panel = page.getByRole('region', { name: 'Contenu accessible' })
  await expect(panel).toContainText('Décrivez cette image')
  await page.getByLabel('Texte de remplacement').fill('IMG_1234.jpg')
  await expect(panel).toContainText('est un nom de fichier')
  await page.getByLabel('Texte de remplacement').fill('Chea Lun dans son atelier')
  await page.getByLabel('Crédit').fill('Nadia Roy')
  await expect(panel.getByRole('status')).toHaveText('1 point à revoir.')
  await panel.getByRole('button', { name: 'Aller au champ' }).click()
  expect(await reproaches(page, '[aria-labelledby="accessible"]')).toEqual([])
})
