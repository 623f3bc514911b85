import { expect, test } from './day'
import { fieldOf, formOf, saved } from './work'

test('two people write in one profile, and both are read', async ({ desk, person }) => {
  const { id } = await (await desk('writer')).write()
  const [one, other] = [await person('writer'), await person('editor')]
  const address = `/admin/collections/pioneers/${id}`
  await Promise.all([one.open(address), other.open(address)])

  await one.fill(fieldOf(formOf(one), 'headline'), 'Une accroche de la rédaction')
  await saved(one)
  await other.fill(fieldOf(formOf(other), 'learnMoreUrl'), 'https://exemple.org/elle')
  await other.click(other.page.getByRole('button', { name: 'Choisir quelle version garder…' }))
  const dialog = other.page.getByRole('dialog', { name: 'Deux versions de ce contenu' })
  // Of the field she never touched she keeps what her colleague wrote.
  const theirs = dialog.getByRole('group', { name: 'Accroche' })
  await expect(dialog.getByRole('group').first()).toBeVisible()
  if (await theirs.isVisible()) await other.click(theirs.getByRole('radio').last())
  await other.click(dialog.getByRole('button', { name: 'Enregistrer ce choix' }))
  await expect(dialog).toBeHidden()

  const stored = await (await desk('admin')).find('pioneers', 'id', id)
  expect(stored).toMatchObject({
    headline: 'Une accroche de la rédaction',
    learnMoreUrl: 'https://exemple.org/elle',
  })
})
