import { randomUUID } from 'node:crypto'

import { fileOf } from '../support/figureFiles'
import { expect, test } from './day'
import { said } from './outcome'
import { approve, publish, step } from './work'

/** As Excel writes it on a French machine: Windows-1252, `sep=;`, an empty column and an empty line at the end. */
function fromExcel(csv: string): Buffer {
  const lines = csv.split('\r\n').map((line) => `${line};;`)
  const file = ['sep=;', ...lines, ''].join('\r\n')
  return Buffer.from(file.replaceAll('’', '\u0092').replaceAll('œ', '\u009c'), 'latin1')
}

test('figures come from Excel, and one of them goes to readers', async ({ desk, person, read }) => {
  const mark = randomUUID().slice(0, 6)
  const subject = { 'Adresse du sujet': 'chea-lun', 'Unité au singulier': 'œuvre' }
  const counts = (what: string) => ({ 'Ce qu’il compte': `${what} ${mark}` })
  const plural = { 'Unité au pluriel': 'œuvres' }
  const file = fromExcel(
    fileOf(
      { ...subject, ...plural, ...counts('récompensées à l’été'), Valeur: '1\u00a0250' },
      { ...subject, ...plural, ...counts('prêtées'), Valeur: '70 000' },
      { ...subject, ...plural, ...counts('perdues'), Valeur: 'beaucoup' },
    ),
  )

  const writer = await person('writer')
  const { page } = writer
  await writer.open('/admin/importer-des-chiffres')
  await writer.pick(page.getByLabel('Fichier CSV'), {
    name: 'chiffres 2024.csv',
    mimeType: 'text/csv',
    buffer: file,
  })
  await writer.click(page.getByRole('button', { name: 'Essayer sans rien écrire' }))
  await expect(page.getByText('Windows-1252')).toBeVisible()
  await writer.click(page.getByRole('button', { name: /^Importer 2\sbrouillons/ }))
  await writer.click(page.getByRole('button', { name: 'Confirmer l’import' }))
  await expect(page.getByRole('heading', { name: 'Import terminé' })).toBeVisible()

  const admin = await desk('admin')
  const [first, second] = [
    await admin.find('impact-metrics', 'label', `récompensées à l’été ${mark}`),
    await admin.find('impact-metrics', 'label', `prêtées ${mark}`),
  ]
  const unit = { kind: 'noun', singular: 'œuvre', plural: 'œuvres' }
  expect(first).toMatchObject({ value: 1250, unit, _status: 'draft' })
  expect(second).toMatchObject({ value: 70_000, unit, _status: 'draft' })
  expect(await admin.find('impact-metrics', 'label', `perdues ${mark}`)).toBeUndefined()

  await writer.open(`/admin/collections/impact-metrics/${first.id}`)
  await step(writer, 'Soumettre à la relecture')
  await approve(await person('reviewer'), 'impact-metrics', first.id)
  await publish(await person('editor'), 'impact-metrics', first.id)
  expect(said((await read(`/chiffres/${first.id}`)).html)).toContain(
    `1 250 œuvres récompensées à l’été ${mark}`,
  )
  expect((await read(`/chiffres/${second.id}`)).status).toBe(404)
})
