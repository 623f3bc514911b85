import { expect, test } from './newsroom'

const lists = [
  ...['pioneers', 'programmes', 'themes', 'impact-metrics', 'organisations', 'pages'],
  ...['corrections', 'media', 'users', 'addresses', 'journal'],
]
const places = ['notifications', 'chiffres-a-revoir', 'importer-des-chiffres', 'account']

test('every view of the newsroom comes without an error, and names what is related', async ({
  page,
  signInAs,
  desk,
}) => {
  await signInAs('admin')
  const admin = await desk('admin')
  const first = async (collection: string) => {
    const answer = await admin.call('GET', `${collection}?limit=1&depth=0`)
    return `collections/${collection}/${(await answer.json()).docs[0].id}`
  }
  const { id } = await admin.find('pioneers', 'slug', 'chea-lun')
  const person = `collections/pioneers/${id}`
  const forms = await Promise.all(['impact-metrics', 'media', 'users'].map(first))

  const faults: string[] = []
  const note = (fault: string) => faults.push(`${new URL(page.url()).pathname}: ${fault}`)
  page.on('console', (message) => message.type() === 'error' && note(message.text()))
  page.on('pageerror', ({ message }) => note(message))
  for (const path of [
    '',
    ...places,
    ...lists.map((slug) => `collections/${slug}`),
    ...[person, `${person}/relecture`, `${person}/historique`],
    ...forms,
  ]) {
    const answer = await page.goto(`/admin/${path}`, { waitUntil: 'networkidle' })
    expect(answer?.status(), path).toBe(200)
    const said = await page.locator('body').innerText()
    const unnamed = /<Pas de .*?>|<No .*?>|Sans titre - ID/.exec(said)
    if (unnamed) note(unnamed[0])
  }
  expect(faults).toEqual([])
})
