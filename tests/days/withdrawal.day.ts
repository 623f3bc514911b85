import { expect, test } from './day'
import { said } from './outcome'
import { approve, publish, step } from './work'

const address = '/pionniers/gilles-reydellet'

test('a profile is withdrawn, and comes back as it was', async ({ desk, person, read }) => {
  const admin = await desk('admin')
  const before = await admin.find('pioneers', 'slug', 'gilles-reydellet')
  const page = said((await read(address)).html)
  const { id } = before

  const editor = await person('editor')
  await editor.open(`/admin/collections/pioneers/${id}`)
  await step(editor, 'Retirer du site', async (dialog) =>
    editor.fill(dialog.getByLabel(/^Raison/), 'La personne relit ses chiffres.'),
  )
  expect((await read(address)).status).toBe(410)
  for (const path of ['/pionniers', '/recherche?q=Reydellet', '/sitemap.xml', '/flux.atom']) {
    expect((await read(path)).html, path).not.toContain('gilles-reydellet')
  }

  const writer = await person('writer')
  await writer.open(`/admin/collections/pioneers/${id}`)
  await step(writer, 'Soumettre à la relecture')
  await approve(await person('reviewer'), 'pioneers', id)
  await publish(editor, 'pioneers', id)

  const after = await admin.find('pioneers', 'id', id)
  for (const field of ['name', 'headline', 'story', 'organisation', 'themes', 'portrait']) {
    expect(after[field], field).toEqual(before[field])
  }
  expect(said((await read(address)).html)).toBe(page)
})
