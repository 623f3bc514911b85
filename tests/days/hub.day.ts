import { expect, test } from './day'
import { said } from './outcome'
import { approve, fieldOf, formOf, publish, saved, step } from './work'

const resources = [
  {
    title: 'Comprendre le surendettement',
    publisher: 'Banque de France',
    url: 'https://exemple.org/1',
  },
  {
    title: 'Prévenir avant de guérir',
    publisher: 'Éditions du test',
    url: 'https://exemple.org/2',
  },
]
const summary = 'Agir avant que la dette ne devienne un piège, avec ceux qui prêtent.'

test('a theme hub is curated', async ({ desk, person, read }) => {
  const admin = await desk('admin')
  const kiehl = await admin.find('pioneers', 'slug', 'jean-louis-kiehl')
  const aoun = await admin.find('pioneers', 'slug', 'mouna-aoun')
  const [themeId] = kiehl.themes.filter((theme: string) => aoun.themes.includes(theme))
  const { id, slug } = await admin.find('themes', 'id', themeId)

  const writer = await person('writer')
  await writer.open(`/admin/collections/themes/${id}`)
  const field = (path: string) => fieldOf(formOf(writer), path)
  await writer.fill(field('summary'), summary)
  await writer.choose(field('curated'), 'Mouna Aoun', 'Mouna')
  await writer.choose(field('curated'), 'Jean-Louis Kiehl', 'Kiehl')
  const wanted = JSON.stringify([aoun.id, kiehl.id])
  for (const [row, { title, publisher, url }] of resources.entries()) {
    await writer.click(field('resources').getByRole('button', { name: /^Ajouter/ }))
    await writer.fill(field(`resources.${row}.title`), title)
    await writer.choose(field(`resources.${row}.kind`), 'rapport')
    await writer.fill(field(`resources.${row}.publisher`), publisher)
    await writer.fill(field(`resources.${row}.url`), url)
  }
  await saved(writer)
  await step(writer, 'Soumettre à la relecture')
  await approve(await person('reviewer'), 'themes', id)
  await publish(await person('editor'), 'themes', id)

  const stored = await admin.find('themes', 'id', id)
  expect(stored).toMatchObject({ summary, resources })
  expect(JSON.stringify(stored.curated.slice(-2))).toBe(wanted)
  const page = said((await read(`/pour-aller-plus-loin/${slug}`)).html)
  for (const { title, publisher } of resources) {
    expect(page).toContain(title)
    expect(page).toContain(publisher)
  }
  expect(page).toContain(summary)
  expect(page.indexOf('Mouna Aoun')).toBeLessThan(page.indexOf('Jean-Louis Kiehl'))
})
