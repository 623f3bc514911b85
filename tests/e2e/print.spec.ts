import { expect } from '@playwright/test'

import { test } from './newsroom'

/** How many sheets a PDF has: each has an object of its own, and compressed ones still say their number. */
const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

test('every profile prints as one A4 sheet, with its figures, sources and address', async ({
  page,
  read,
}) => {
  const { html } = await read('/sitemap.xml')
  const profiles = [...html.matchAll(/<loc>[^<]*(\/pionniers\/[^<]+)<\/loc>/g)].map(
    ([, path]) => path ?? '',
  )
  expect(profiles.length).toBeGreaterThan(8)

  const long: string[] = []
  for (const path of profiles) {
    await page.goto(path)
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }))
    if (sheets !== 1) long.push(`${path}: ${sheets}`)
  }
  expect(long).toEqual([])
})

test('the sheet says where it comes from, and leaves out what a sheet cannot do', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/pionniers/jean-louis-kiehl')

  await expect(page.getByText(/^http.*\/pionniers\/jean-louis-kiehl$/).last()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Partager par e-mail' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeHidden()
  await expect(page.getByText('Ashoka France').first()).toBeVisible()
})
