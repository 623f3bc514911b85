import { expect, test } from './day'
import { said } from './outcome'
import { approve, fieldOf, formOf, publish, saved, step } from './work'

const note = 'Nous avions compté deux fois les familles d’un même immeuble.'

test('a published figure is corrected, with a public note', async ({ desk, person, read }) => {
  const admin = await desk('admin')
  const { id } = await admin.find('impact-metrics', 'value', '23500')
  const writer = await person('writer')
  await writer.open(`/admin/collections/impact-metrics/${id}`)
  const field = (path: string) => fieldOf(formOf(writer), path)
  await writer.fill(field('value'), '23400')
  await writer.choose(field('revision.kind'), /^un rectificatif/)
  await writer.fill(field('revision.note'), note)
  await saved(writer)
  await step(writer, 'Soumettre à la relecture')
  expect(said((await read(`/chiffres/${id}`)).html)).toContain('23 500')

  await approve(await person('reviewer'), 'impact-metrics', id)
  await publish(await person('editor'), 'impact-metrics', id)

  const stored = await admin.find('impact-metrics', 'id', id)
  expect(stored).toMatchObject({ value: 23_400, _status: 'published' })
  for (const path of [`/chiffres/${id}`, '/rectificatifs']) {
    const page = said((await read(path)).html)
    expect(page, path).toContain(note)
    expect(page, path).toContain('23 500')
    expect(page, path).toContain('23 400')
  }
  expect(said((await read('/pionniers/anne-charpy')).html)).toContain('23 400 familles')
})
