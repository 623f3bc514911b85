import { readFile } from 'node:fs/promises'

import { fileOf } from '../support/figureFiles'

import { expect, test } from './newsroom'

type Figure = { id: string; subjectSlug: string }

/** A person whose figures no other journey looks for: the file leaves a draft beside one of them. */
const slug = 'gilles-reydellet'

test('an editor sees what a file would do, imports it, and finds the drafts', async ({
  page,
  signInAs,
  desk,
  read,
}) => {
  const { figures } = JSON.parse((await read('/donnees/v1/chiffres.json')).html)
  const known: Figure | undefined = figures.find(({ subjectSlug }: Figure) => subjectSlug === slug)
  if (!known) throw new Error(`The seed published no figure of ${slug}.`)
  const subject = { 'Adresse du sujet': known.subjectSlug }
  const before = await read(`/chiffres/${known.id}`)
  const file = fileOf(
    { ...subject, Valeur: '4321', 'Ce qu’il compte': 'venus d’un fichier' },
    { ...subject, Identifiant: known.id, Valeur: '98765' },
    { ...subject, Forme: 'fourchette', Valeur: '80', 'Valeur haute ou d’arrivée': '63' },
  )
  await signInAs('editor')

  await page.goto('/admin/collections/impact-metrics')
  // Payload's list replaces its own address once it knows the reader's preferences, and a click may be lost.
  const link = page.getByRole('link', { name: /^Importer des chiffres/ })
  const heading = page.getByRole('heading', { name: 'Importer des chiffres' })
  await expect(async () => {
    if (!(await heading.isVisible())) await link.click()
    await expect(heading).toBeVisible({ timeout: 10_000 })
  }).toPass({ timeout: 90_000 })
  await page.getByLabel('Fichier CSV').setInputFiles({
    name: 'chiffres.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file),
  })
  await page.getByRole('button', { name: 'Essayer sans rien écrire' }).click()

  const fates = page.getByRole('table')
  await expect(fates.getByRole('row')).toHaveCount(4)
  await expect(fates).toContainText('venus d’un fichier')
  await expect(fates).toContainText('un brouillon naît à côté')
  await page.getByRole('button', { name: /^refusés/ }).click()
  await expect(fates.getByRole('row')).toHaveCount(2)
  await expect(fates).toContainText('La valeur haute doit dépasser la valeur basse.')

  await page.getByRole('button', { name: /^Importer 2\sbrouillons/ }).click()
  await expect(page.getByText(/1\sligne refusée n’est pas importée/)).toBeVisible()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(fates).toBeVisible()
  await page.getByRole('button', { name: /^Importer 2\sbrouillons/ }).click()
  await page.getByRole('button', { name: 'Confirmer l’import' }).click()
  await expect(page.getByRole('heading', { name: 'Import terminé' })).toBeVisible()
  await expect(page.getByText(/1\schiffre créé en brouillon/)).toBeVisible()

  await page.getByRole('link', { name: 'Voir les brouillons' }).click()
  await expect(page.getByRole('link', { name: /venus d’un fichier/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /98\s765/ })).toBeVisible()

  const stored = await (await desk('editor')).find('impact-metrics', 'id', known.id)
  expect(stored).toMatchObject({ value: 98_765, _status: 'draft' })
  expect((await read(`/chiffres/${known.id}`)).html).toBe(before.html)
})

test('a file that is no table is refused in words, and another may be chosen', async ({
  page,
  signInAs,
}) => {
  await signInAs('writer')
  await page.goto('/admin/importer-des-chiffres')
  await page.getByLabel('Fichier CSV').setInputFiles({
    name: 'chiffres.xlsx',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 20, 0]),
  })
  await page.getByRole('button', { name: 'Essayer sans rien écrire' }).click()

  await expect(page.getByRole('alert').filter({ hasText: 'classeur' })).toBeVisible()
  await expect(page.getByLabel('Fichier CSV')).toBeEnabled()
})

test('a file as Excel saves it is read, asked about, and never brought in twice', async ({
  page,
  signInAs,
  desk,
}) => {
  const label = `à l’école, vus d’Excel ${Date.now()}`
  const line = { 'Adresse du sujet': slug, 'Ce qu’il compte': label }
  const text = fileOf(
    { ...line, Valeur: '1,250' },
    { ...line, Valeur: '70,000' },
    { ...line, Valeur: 'beaucoup' },
  )
  const buffer = Buffer.from(`sep=;\r\n${text}`.replaceAll('’', '\u0092'), 'latin1')
  const choose = async () => {
    await page.getByLabel('Fichier CSV').setInputFiles({
      name: 'chiffres.csv',
      mimeType: 'text/csv',
      buffer,
    })
    await page.getByRole('button', { name: 'Essayer sans rien écrire' }).click()
  }
  await signInAs('writer')
  await page.goto('/admin/importer-des-chiffres')

  await choose()
  await expect(page.getByText(/Windows-1252/)).toBeVisible()
  await expect(
    page.getByText(/2\slignes ont un nombre qui peut se lire de deux façons/),
  ).toBeVisible()
  await page.getByRole('button', { name: /^les milliers/ }).click()
  await expect(page.getByText(/70\s000\s/)).toBeVisible()
  const second = page.getByRole('group', { name: 'Le nombre de la ligne 3' })
  await second.getByRole('button', { name: '70', exact: true }).click()
  await expect(second.getByRole('button', { name: '70', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /lignes refusées \(CSV\)/ }).click()
  const refused = await readFile(await (await downloading).path(), 'utf8')
  expect(refused).toMatch(/^\ufeffMotif du refus;/)
  expect(refused.trimEnd().split('\r\n')).toHaveLength(2)
  expect(refused).toContain(';beaucoup;')

  await page.getByRole('button', { name: /^Importer 2\sbrouillons/ }).click()
  await page.getByRole('button', { name: 'Confirmer l’import' }).click()
  await expect(page.getByText(/2\schiffres créés en brouillon/)).toBeVisible()
  const stored = await (await desk('writer')).find('impact-metrics', 'label', label)
  expect([70, 1_250]).toContain(stored.value)

  await page.getByRole('button', { name: 'Importer un autre fichier' }).click()
  await choose()
  await page.getByRole('button', { name: /^les milliers/ }).click()
  await expect(page.getByText(/existe déjà, en brouillon/)).toBeVisible()
})
