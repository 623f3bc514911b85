import { expect, stepOnPage, test } from './newsroom'

test('an editor changes a pioneer in the French admin, publishes, and the page changes', async ({
  page,
  signInAs,
  desk,
  read,
}) => {
  await signInAs('editor')
  const { id } = await (await desk('editor')).find('pioneers', 'slug', 'gilles-reydellet')
  const before = await read('/pionniers/gilles-reydellet')

  await page.goto(`/admin/collections/pioneers/${id}`)
  const headline = page.getByLabel('Accroche')
  await expect(headline).toBeVisible()
  await headline.fill('Une accroche écrite dans l’administration')
  expect(await stepOnPage(page, 'Soumettre à la relecture')).toBe(200)
  await (await desk('reviewer')).step('pioneers', id, 'approve')
  await page.reload()
  expect(await stepOnPage(page, 'Publier')).toBe(200)

  const after = await read('/pionniers/gilles-reydellet')
  expect(before.html).not.toContain('Une accroche écrite dans l’administration')
  expect(after.html).toContain('Une accroche écrite dans l’administration')
})

test('a writer is offered drafts, not publication', async ({ page, signInAs, desk }) => {
  await signInAs('writer')
  const { id } = await (await desk('writer')).find('pioneers', 'slug', 'mouna-aoun')

  await page.goto(`/admin/collections/pioneers/${id}`)

  await expect(page.getByLabel('Accroche')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Publier/ })).toHaveCount(0)
  await page.getByLabel('Accroche').fill('Une accroche en cours')
  await expect(page.getByRole('status').filter({ hasText: /^Enregistrement…$/ })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible()
})

test('a draft has a preview for the newsroom, and none for a reader', async ({
  page,
  signInAs,
  desk,
  read,
}) => {
  const writer = await desk('writer')
  const { id } = await writer.find('pioneers', 'slug', 'arnaud-habert')
  await writer.save('pioneers', id, { headline: 'Une accroche à relire' })
  expect((await read('/apercu?page=/pionniers/arnaud-habert')).status).toBe(401)
  expect((await read('/pionniers/arnaud-habert')).html).not.toContain('Une accroche à relire')

  await signInAs('writer')
  await page.goto('/apercu?page=/pionniers/arnaud-habert')

  await expect(page).toHaveURL(/\/pionniers\/arnaud-habert$/)
  await expect(page.getByText('Une accroche à relire').first()).toBeVisible()
  expect((await read('/pionniers/arnaud-habert')).html).not.toContain('Une accroche à relire')
})

test('a preview never leads away from the site', async ({ page, signInAs }) => {
  await signInAs('writer')
  for (const target of [
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    '/api/users/me',
  ]) {
    const answer = await page.goto(`/apercu?page=${encodeURIComponent(target)}`)
    expect(answer?.status(), target).toBe(400)
  }
})

test('without a session the admin asks to sign in, in French', async ({ page }) => {
  await page.goto('/admin/collections/pioneers')

  await expect(page).toHaveURL(/\/admin\/login/)
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible()
})

test('the API answers nobody without a session', async ({ read }) => {
  for (const path of ['/api/pioneers', '/api/users', '/api/access', '/api/globals/edition']) {
    expect((await read(path)).status, path).toBe(401)
  }
})
