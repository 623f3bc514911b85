import { randomUUID } from 'node:crypto'

import { prose } from '../support/writings'
import { expect, test, type Desk } from './newsroom'
import { spaceText, tooWide } from './width'

/* Names as long as the forms allow: of many words, and of one that nothing breaks. */

const longest = 120
const cut = (text: string) => `${text.slice(0, longest - 9)} ${randomUUID().slice(0, 8)}`

const chain = () =>
  cut('Marie-Élisabeth de la Rochefoucauld-Montmorency et ses associées de Bretagne '.repeat(2))
const word = () => cut('Anticonstitutionnellement'.repeat(5))

async function publishNamed(editor: Desk, name: () => string) {
  const write = async (collection: string, data: object) => {
    const { id } = await editor.create(collection, data)
    await editor.publish(collection, id)
    return editor.find(collection, 'id', id)
  }
  const theme = await write('themes', {
    title: name(),
    summary: name(),
    introduction: prose(name()),
    order: 99,
  })
  const organisation = await write('organisations', { name: name(), kind: 'association' })
  const pioneer = await write('pioneers', {
    name: name(),
    kind: 'entrepreneur',
    headline: name(),
    story: prose(name()),
    themes: [theme.id],
    organisation: organisation.id,
  })
  const programme = await write('programmes', {
    name: name(),
    summary: name(),
    pioneers: [pioneer.id],
    themes: [theme.id],
    organisation: organisation.id,
  })
  return [
    `/pionniers/${pioneer.slug}`,
    `/programmes/${programme.slug}`,
    `/pour-aller-plus-loin/${theme.slug}`,
  ]
}

const lists = ['/', '/pionniers', '/programmes', '/pour-aller-plus-loin', '/plan-du-site']

for (const [what, name] of [
  ['many words', chain],
  ['one word', word],
] as const) {
  test(`names of ${what} fit at 320 px and at 200 %`, async ({ browser, baseURL, desk }) => {
    const paths = [...(await publishNamed(await desk('editor'), name)), ...lists]
    for (const deviceScaleFactor of [1, 2]) {
      const viewport = { width: 320, height: 700 }
      const context = await browser.newContext({ baseURL, viewport, deviceScaleFactor })
      const page = await context.newPage()
      for (const path of paths) {
        await page.goto(path)
        expect.soft(await tooWide(page), path).toEqual([])
        await spaceText(page)
        expect.soft(await tooWide(page), `${path}, text spaced`).toEqual([])
      }
      await context.close()
    }
  })
}
