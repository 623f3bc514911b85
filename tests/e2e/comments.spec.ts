import type { Page } from '@playwright/test'

import { reproaches } from './axe'
import { expect, test } from './newsroom'

const FIRST_SENTENCE = 'Elle a fondé un atelier en 2013.'
const STORY = `${FIRST_SENTENCE} Il emploie trente femmes du quartier.`

const panelOf = (page: Page) => page.getByRole('region', { name: 'Commentaires' })
const threadsIn = (page: Page) => panelOf(page).locator('li[id^="comment-"]')
const editorIn = (page: Page) => page.locator('[data-lexical-editor="true"]').first()
const formOf = (id: string) => `/admin/collections/pioneers/${id}`

const selectionIn = (page: Page) => page.evaluate(() => String(getSelection()))

/** By keyboard alone: the first sentence of the text. */
async function selectFirstSentence(page: Page) {
  await editorIn(page).locator('p').first().click()
  await page.keyboard.press('ControlOrMeta+Home')
  // A busy machine misses a key now and then, as a hand sees and presses again.
  const isSelected = async () => (await selectionIn(page)) === FIRST_SENTENCE
  for (let key = 0; key < 2 * FIRST_SENTENCE.length && !(await isSelected()); key += 1)
    await page.keyboard.press('Shift+ArrowRight')
}

test('a reviewer comments a passage, the writer answers and corrects, the reviewer settles it', async ({
  page,
  signInAs,
  desk,
  read,
}) => {
  const writer = await desk('writer')
  const { id, slug } = await writer.write(STORY)

  await signInAs('reviewer')
  await page.goto(formOf(id))
  await expect(panelOf(page)).toContainText('Aucun commentaire ouvert.')
  await expect(editorIn(page)).toContainText('trente femmes')
  await selectFirstSentence(page)
  await panelOf(page).getByRole('button', { name: 'Commenter la sélection' }).click()
  const words = panelOf(page).getByRole('textbox', { name: 'Votre commentaire' })
  await expect(words).toBeFocused()
  await expect(panelOf(page).locator('blockquote')).toHaveText(FIRST_SENTENCE)
  await page.keyboard.type('La source dit 2014.')
  await panelOf(page)
    .getByRole('checkbox', { name: /^Bloquant/ })
    .check()
  await panelOf(page).getByRole('button', { name: 'Envoyer le commentaire' }).press('Enter')

  const thread = threadsIn(page).first()
  await expect(thread).toBeFocused()
  await expect(thread).toContainText(`Sur ce passage\u00a0:${FIRST_SENTENCE}`)
  await expect(panelOf(page).getByRole('status')).toContainText(
    '1 commentaire ouvert, dont 1 bloquant\u00a0: à résoudre avant l’approbation.',
  )
  expect(await reproaches(page, 'section:has(> h3)')).toEqual([])

  await page.context().clearCookies()
  await signInAs('writer')
  await page.goto(formOf(id))
  await thread.getByRole('button', { name: 'Voir le passage' }).click()
  expect(await selectionIn(page)).toBe(FIRST_SENTENCE)
  await thread.getByRole('button', { name: 'Répondre' }).press('Enter')
  await expect(panelOf(page).getByRole('textbox', { name: 'Votre réponse' })).toBeFocused()
  await page.keyboard.type('Vous avez raison.')
  await panelOf(page).getByRole('button', { name: 'Envoyer la réponse' }).press('Enter')
  await expect(thread.getByRole('list', { name: 'Réponses' })).toContainText('Vous avez raison.')
  await expect(thread).toBeFocused()

  await thread.getByRole('button', { name: 'Voir le passage' }).press('Enter')
  await page.keyboard.type('Elle a fondé un atelier en 2014.')
  await expect(thread).toContainText('Le passage a changé. Il disait\u00a0:')

  const stored = async () => JSON.stringify((await writer.find('pioneers', 'slug', slug)).story)
  await expect.poll(stored).toContain('en 2014.')
  await page.context().clearCookies()
  await signInAs('reviewer')
  await page.goto(formOf(id))
  await expect(thread).toContainText('Le passage a changé. Il disait\u00a0:')
  await thread.getByRole('button', { name: 'Résoudre' }).press('Enter')

  await expect(threadsIn(page)).toHaveCount(0)
  await expect(panelOf(page).getByRole('heading', { name: 'Commentaires' })).toBeFocused()
  await expect(panelOf(page).getByRole('status')).toContainText('Commentaire résolu.')
  await panelOf(page).getByRole('button', { name: 'Résolus (1)' }).press('Enter')
  await expect(thread).toContainText(/Résolu par .+ le /)
  await thread.getByRole('button', { name: 'Rouvrir' }).press('Enter')
  await expect(panelOf(page).getByRole('button', { name: 'Ouverts (1)' })).toBeVisible()

  const editor = await desk('editor')
  expect(JSON.stringify(await editor.find('pioneers', 'slug', slug))).not.toContain('La source dit')
  for (const path of ['comments', `pioneers/${id}/comments`, `pioneers/${id}?depth=3`]) {
    expect((await read(`/api/${path}`)).status, path).toBe(401)
  }
})

test('a comment on a field leads to it, and its words outlive a refusal', async ({
  page,
  signInAs,
  desk,
}) => {
  const { id } = await (await desk('writer')).write(STORY)
  await signInAs('writer')
  await page.goto(formOf(id))
  const panel = panelOf(page)
  const send = panel.getByRole('button', { name: 'Envoyer le commentaire' })
  const words = panel.getByRole('textbox', { name: 'Votre commentaire' })

  await panel.getByRole('button', { name: 'Commenter la sélection' }).click()
  await expect(panel.getByRole('status')).toContainText('Sélectionnez d’abord un passage')
  await panel.getByRole('button', { name: 'Commenter…' }).press('Enter')
  await expect(send).toBeDisabled()
  await words.fill('Trop vague.')
  await panel.getByRole('combobox', { name: 'Sur' }).selectOption({ label: 'Accroche' })
  await page.route('**/api/pioneers/*/comments', (route) => route.abort())
  await send.press('Enter')
  await expect(panel.getByRole('alert')).toContainText('votre texte est gardé')
  await expect(words).toBeFocused()
  await expect(words).toHaveValue('Trop vague.')
  expect(await reproaches(page, 'section:has(> h3)')).toEqual([])
  await page.unroute('**/api/pioneers/*/comments')
  await send.press('Enter')

  const thread = threadsIn(page).first()
  await expect(thread).toContainText('Accroche')
  await expect(panel.getByRole('status')).toContainText('1 commentaire ouvert.')
  await thread.getByRole('button', { name: 'Voir le champ' }).press('Enter')
  await expect(page.getByLabel('Accroche')).toBeFocused()
})

test('whoever may not comment reads what is said', async ({ page, signInAs, desk }) => {
  const writer = await desk('writer')
  const { id } = await writer.write(STORY)
  await writer.call('POST', `pioneers/${id}/comments`, { text: 'À revoir.', isBlocking: true })

  await signInAs('admin')
  await page.goto(formOf(id))

  await expect(threadsIn(page)).toContainText(['À revoir.'])
  await expect(panelOf(page).getByRole('button', { name: 'Commenter…' })).toHaveCount(0)
  await expect(threadsIn(page).getByRole('button', { name: 'Répondre' })).toHaveCount(0)
})

test('what is said about a live page reaches no reader', async ({ desk, read }) => {
  const reviewer = await desk('reviewer')
  const { id } = await reviewer.find('pioneers', 'slug', 'jean-marc-guesne')
  const secret = 'Entre nous : phrase à vérifier.'
  const said = await reviewer.call('POST', `pioneers/${id}/comments`, { text: secret })
  const { id: comment } = await said.json()
  await reviewer.call('POST', `pioneers/${id}/comments/${comment}/replies`, { text: secret })

  const pages = ['/pionniers/jean-marc-guesne', '/pionniers', '/', '/flux.atom', '/flux.json']
  const files = ['/donnees/v1/pionniers.json', '/donnees/v1/pionniers.csv', '/sitemap.xml']
  for (const path of [...pages, ...files]) {
    const { status, html } = await read(path)
    expect(status, path).toBe(200)
    expect(html, path).not.toContain('Entre nous')
  }
  const rest = [`comments/${comment}`, `pioneers/${id}/comments`, `pioneers?depth=3`, 'notices']
  for (const path of rest) expect((await read(`/api/${path}`)).status, path).toBe(401)
})
