import { expect, test } from './day'
import { bringToReview, somebodyNew } from './firstProfile'
import { expectOnline, expectStored } from './outcome'
import { approve, step } from './work'

const MINUTE_MS = 60_000

/** What a field of day and hour takes, in Paris. */
const inParis = (moment: Date) =>
  moment.toLocaleString('sv-SE', { timeZone: 'Europe/Paris' }).replace(' ', 'T').slice(0, 16)

test('a first profile appears whole at its hour, by itself', async ({ desk, person, read }) => {
  const profile = somebodyNew()
  const id = await bringToReview(await person('writer'), profile)
  await approve(await person('reviewer'), 'pioneers', id)

  const editor = await person('editor')
  await editor.open(`/admin/collections/pioneers/${id}`)
  const at = inParis(new Date(Date.now() + 2 * MINUTE_MS))
  await step(editor, 'Programmer la publication', async (dialog) =>
    editor.fill(dialog.getByLabel(/Jour et heure/), at),
  )
  const { slug } = await (await desk('admin')).find('pioneers', 'id', id)
  expect((await read(`/pionniers/${slug}`)).status).toBe(404)

  const status = async () => (await read(`/pionniers/${slug}`)).status
  await expect.poll(status, { intervals: [5_000], timeout: 5 * MINUTE_MS }).toBe(200)
  await expectStored(await desk('admin'), profile, id)
  await expectOnline(read, await desk('admin'), profile, id)
})
