import { randomUUID } from 'node:crypto'

import type { Page } from '@playwright/test'

import {
  chosenIn,
  close,
  drawerOf,
  fieldIn,
  openChosen,
  openNew,
  titleIn,
  upload,
  write,
} from './drawers'
import { expect, test, type Desk } from './newsroom'

const SLOW_MS = 800

/** Every field of every form that leads to another document: to what, and under which name it is stored. */
const forms = [
  {
    collection: 'pioneers',
    relations: { organisation: 'organisations', themes: 'themes' },
    pictures: ['portrait', 'meta.image'],
  },
  {
    collection: 'programmes',
    relations: {
      organisation: 'organisations',
      partners: 'organisations',
      pioneers: 'pioneers',
      themes: 'themes',
    },
    pictures: ['image', 'meta.image'],
  },
  { collection: 'themes', relations: { curated: 'pioneers' }, pictures: ['meta.image'] },
  {
    collection: 'impact-metrics',
    relations: { subject: 'programmes' },
    pictures: ['source.archivedCopy'],
  },
  { collection: 'pages', relations: {}, pictures: ['meta.image'] },
] as const

const fresh = (word: string) => `${word} ${randomUUID().slice(0, 6)}`

async function slowly(page: Page) {
  await page.route(/\/(api|admin)\//, async (route) => {
    if (route.request().method() !== 'GET') await new Promise((done) => setTimeout(done, SLOW_MS))
    await route.continue()
  })
}

async function openNewPage(page: Page, collection: string): Promise<string> {
  await page.goto(`/admin/collections/${collection}/create`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await page.waitForURL(new RegExp(`/${collection}/[0-9a-f-]{24,36}$`))
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** The ids of a stored document's relation, one or several, of one kind or of any. */
const idsOf = (stored: unknown): string[] =>
  [stored].flat().map((one) => String(Object(one).value ?? one))

const valueAt = (doc: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => Object(value)[name], doc)

async function storedOf(desk: Desk, collection: string, id: string) {
  const answer = await desk.call('GET', `${collection}/${id}?draft=true&depth=0`)
  expect(answer.status(), await answer.text()).toBe(200)
  return answer.json()
}

const countOf = async (desk: Desk, collection: string): Promise<number> =>
  (await (await desk.call('GET', `${collection}?draft=true&limit=1&trash=true`)).json()).totalDocs

for (const { collection, relations, pictures } of forms) {
  for (const pace of ['at once', 'with 800 ms of latency'] as const) {
    // One of the slow ones says it for all.
    if (pace !== 'at once' && collection !== 'programmes') continue
    test(`a writer makes what a form of ${collection} needs without leaving it, ${pace}`, async ({
      page,
      signInAs,
      desk,
    }) => {
      test.setTimeout(150_000)
      await signInAs('writer')
      const writer = await desk('writer')
      if (pace !== 'at once') await slowly(page)
      const id = await openNewPage(page, collection)
      const title = fresh('Fiche')
      await titleIn(page.locator('main'), collection).fill(title)

      const linked: Record<string, string> = {}
      for (const [path, kind] of Object.entries(relations)) {
        await test.step(`« + » beside ${path}, then its pencil`, async () => {
          const name = fresh(kind)
          const drawer = await openNew(page.locator('main'), page, path, kind)
          await write(drawer, kind, name)
          await close(drawer)
          await expect(chosenIn(page, path).last()).toHaveText(name)

          const again = await openChosen(page, page, path, kind)
          await expect(titleIn(again, kind)).toHaveValue(name)
          await write(again, kind, `${name} bis`)
          await close(again)
          await expect(chosenIn(page, path).last()).toHaveText(`${name} bis`)
          linked[path] = `${name} bis`
        })
      }
      for (const path of pictures) {
        await test.step(`a picture for ${path}`, async () => {
          const alt = fresh('Un portrait')
          await upload(page, path, alt)
          await expect(fieldIn(page, path).locator('.upload-relationship-details')).toBeVisible()
        })
      }

      await test.step('stored, and still there', async () => {
        const isStored = async () => {
          const doc = await storedOf(writer, collection, id)
          const all = [...Object.keys(relations), ...pictures]
          expect(all.filter((path) => !valueAt(doc, path))).toEqual([])
        }
        await expect(isStored).toPass({ timeout: 20_000 })
        const doc = await storedOf(writer, collection, id)
        expect(doc[collection === 'impact-metrics' ? 'label' : 'name'] ?? doc.title).toBe(title)
        for (const [path, kind] of Object.entries(relations)) {
          const [last] = idsOf(valueAt(doc, path)).slice(-1)
          const other = await storedOf(writer, kind, last ?? '')
          expect(other.name ?? other.title).toBe(linked[path])
        }
        await page.reload()
        for (const path of Object.keys(relations)) {
          await expect(chosenIn(page, path).last()).toHaveText(linked[path] ?? '')
        }
      })
    })
  }
}

test('an organisation made within a person made within a theme comes back to each of them', async ({
  page,
  signInAs,
  desk,
}) => {
  await signInAs('writer')
  const id = await openNewPage(page, 'themes')
  const names = { theme: fresh('Thème'), person: fresh('Personne'), house: fresh('Maison') }
  await fieldIn(page, 'title').fill(names.theme)
  const person = await openNew(page.locator('main'), page, 'curated', 'pioneers')
  await write(person, 'pioneers', names.person)
  const house = await openNew(person, page, 'organisation', 'organisations')
  await write(house, 'organisations', names.house)
  await close(house)
  await expect(chosenIn(person, 'organisation')).toHaveText(names.house)
  const writer = await desk('writer')
  const personStored = () => writer.find('pioneers', 'name', names.person)
  await expect.poll(async () => (await personStored()).organisation).toBeTruthy()
  await close(person)

  await expect(chosenIn(page, 'curated')).toHaveText(names.person)
  const curated = async () => (await storedOf(writer, 'themes', id)).curated
  await expect.poll(curated).toEqual([(await personStored()).id])
  expect((await writer.find('organisations', 'name', names.house)).id).toBe(
    (await personStored()).organisation,
  )
})

test('a figure that is missing is made from the text that cites it', async ({
  page,
  signInAs,
  desk,
}) => {
  await signInAs('writer')
  const writer = await desk('writer')
  const { id } = await writer.write()
  await page.goto(`/admin/collections/pioneers/${id}`)
  const story = page.locator('[data-lexical-editor="true"]').first()
  await story.locator('p').last().click()
  await page.keyboard.press('ControlOrMeta+End')
  // At a hand's pace: the menu reads the words it takes away when it has drawn them.
  await page.keyboard.type(' /chiffre', { delay: 60 })
  await expect(page.locator('.slash-menu-popup').getByRole('option')).toHaveText(['Chiffre'])
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Créer un chiffre' }).click()
  const drawer = drawerOf(page, 'impact-metrics')
  await expect(drawer.locator('form[data-form-ready="true"]')).toBeVisible()
  await expect(chosenIn(drawer, 'subject')).toHaveText(/^Lina/)
  await fieldIn(drawer, 'value').fill('1240')
  await write(drawer, 'impact-metrics', 'machines remises en service')
  await close(drawer)

  await page.getByRole('button', { name: 'Sauvegarder les modifications' }).click()
  await expect(story).toContainText(/1\s240/)
  const stored = async () => JSON.stringify((await storedOf(writer, 'pioneers', id)).story)
  const figure = () => writer.find('impact-metrics', 'label', 'machines remises en service')
  await expect.poll(stored).toContain((await figure()).id)
  expect((await figure()).subject).toEqual({ relationTo: 'pioneers', value: id })
})

test('a form that was opened and left untouched leaves nothing, page or drawer', async ({
  page,
  signInAs,
  desk,
}) => {
  await signInAs('writer')
  const writer = await desk('writer')
  const kinds = ['pioneers', 'programmes', 'themes', 'impact-metrics', 'organisations', 'pages']
  const counts = () => Promise.all([...kinds, 'revisions'].map((kind) => countOf(writer, kind)))
  const before = await counts()
  for (const kind of kinds) {
    const id = await openNewPage(page, kind)
    await expect(page.getByRole('region', { name: 'Parution' })).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      / sans (nom|titre|formulation)$/,
    )
    expect((await writer.call('GET', `${kind}/${id}?draft=true`)).status()).toBe(404)
  }
  await openNewPage(page, 'programmes')
  for (const [path, kind] of [
    ['organisation', 'organisations'],
    ['pioneers', 'pioneers'],
  ] as const) {
    const drawer = await openNew(page.locator('main'), page, path, kind)
    await close(drawer)
    await expect(chosenIn(page, path)).toHaveCount(0)
  }
  await page.reload()
  await page.goto('/admin')

  expect(await counts()).toEqual(before)
})
