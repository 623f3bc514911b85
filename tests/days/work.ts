import { expect, type Locator } from '@playwright/test'

import type { Person } from './person'

/** What people do in forms, each said once. Every field of a form has its place: « field-… ». */
export const fieldOf = (form: Locator, path: string) =>
  form.locator(`#field-${path.replaceAll('.', '__')}`)

/** The form of the page, or of the drawer that lies over it. */
export const formOf = ({ page }: Person) =>
  page.locator('form.collection-edit__form[data-form-ready]').last()

export type Figure = {
  value: string
  singular: string
  plural: string
  label: string
  year: string
  source: string
}

/** Waits until the newsroom says that all is saved, in the form or in the drawer that lies over it. */
export async function saved(person: Person) {
  const line = formOf(person).getByRole('status')
  await expect(line.filter({ hasText: /^Enregistré$/ })).toBeVisible()
}

export async function newDocument(person: Person, collection: string) {
  await person.open(`/admin/collections/${collection}`)
  await person.click(person.page.locator(`a[href$="/${collection}/create"]`).first())
  // Its own address follows that of every new form at once.
  await person.page.waitForURL(new RegExp(`/${collection}/[^/?]{24,}$`))
  await person.ready()
  return formOf(person)
}

export async function writeFigure(person: Person, subject: string, figure: Figure) {
  const form = await newDocument(person, 'impact-metrics')
  const field = (path: string) => fieldOf(form, path)
  await person.choose(field('subject'), subject, subject)
  await person.choose(field('nature'), 'atteint')
  await person.choose(field('shape'), 'valeur exacte')
  await person.fill(field('value'), figure.value)
  await person.fill(field('unit.singular'), figure.singular)
  await person.fill(field('unit.plural'), figure.plural)
  await person.fill(field('label'), figure.label)
  await person.choose(field('period.kind'), 'au cours d’une année')
  await person.fill(field('period.year'), figure.year)
  await person.choose(field('source.kind'), 'rapport')
  await person.fill(field('source.title'), figure.source)
  await saved(person)
}

const textOf = (form: Locator) => form.locator('[data-lexical-editor="true"]').first()

/** Writes a paragraph at the end of the first text of the form. */
export async function writeText(person: Person, form: Locator, words: string) {
  await person.click(textOf(form))
  await person.page.keyboard.press('ControlOrMeta+End')
  await person.type(words)
}

/** « /chiffre » at the end of the text: looks the figure up by its words, and inserts it in full. */
export async function cite(person: Person, form: Locator, words: string) {
  const { page } = person
  await writeText(person, form, ' /chiffre')
  await expect(page.locator('.slash-menu-popup').getByRole('option')).toHaveText(['Chiffre'])
  await person.press('Enter')
  await person.fill(page.getByRole('combobox', { name: 'Chercher un chiffre' }), words)
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await person.press('Enter')
  await person.click(page.getByRole('radio', { name: /^longue/ }))
  const keep = page.getByRole('button', { name: 'Sauvegarder les modifications' })
  await person.click(keep)
  await expect(keep).toHaveCount(0)
}

/** Submits from the panel « Parution », together with every draft it offers that `along` names. */
export async function submit(person: Person, along: readonly (string | RegExp)[], note: string) {
  const { page } = person
  await person.click(
    person.region('Parution').getByRole('button', { name: 'Soumettre à la relecture' }),
  )
  const dialog = page.getByRole('dialog', { name: 'Soumettre à la relecture' })
  for (const title of along) {
    const box = dialog.getByRole('checkbox', { name: title })
    if (!(await box.isChecked())) await person.click(box)
  }
  await person.fill(dialog.getByLabel(/Mot pour la relecture/), note)
  await takeStep(person, dialog.getByRole('button', { name: /^Soumettre/ }))
}

/** Presses the button of a step, and expects that it was taken. */
export async function takeStep(person: Person, button: Locator) {
  const answered = person.page.waitForResponse((answer) => answer.url().includes('/steps/'))
  await person.click(button)
  // Its words are asked for only when it was refused: the page that reads them may be gone.
  const answer = await answered
  expect(answer.status() === 200 ? '' : await answer.text()).toBe('')
}

/** Reads what changed, opens every source, and says yes. */
export async function approve(person: Person, collection: string, id: string) {
  await person.open(`/admin/collections/${collection}/${id}/relecture`)
  const decision = person.region('Décision')
  await expect(decision.getByRole('button', { name: 'Approuver' })).toBeEnabled()
  for (const box of await person.page.getByLabel(/^J’ai ouvert la source/).all()) {
    await person.click(box)
  }
  await takeStep(person, decision.getByRole('button', { name: 'Approuver' }))
  await expect(decision.getByRole('status')).toContainText('Approuvé')
}

/** Takes a step from the panel of a document, in its dialog. */
export async function step(
  person: Person,
  label: string,
  fill?: (dialog: Locator) => Promise<void>,
) {
  const exactly = { name: label, exact: true }
  await person.click(person.region('Parution').getByRole('button', exactly))
  const dialog = person.page.getByRole('dialog', exactly)
  await fill?.(dialog)
  // Where something could still be better, the button says that the step is taken all the same.
  await takeStep(person, dialog.locator('button[type="submit"]'))
}

export async function publish(person: Person, collection: string, id: string) {
  await person.open(`/admin/collections/${collection}/${id}`)
  await step(person, 'Publier')
}
