import { expect, test } from './day'
import { bringToReview, somebodyNew } from './firstProfile'
import { expectOnline, expectStored } from './outcome'
import { approve, fieldOf, formOf, publish, saved, submit, takeStep } from './work'

test('a new writer’s first profile goes to readers whole', async ({
  desk,
  mails,
  person,
  read,
}) => {
  const profile = somebodyNew()
  const [writer, reviewer, editor] = [
    await person('writer'),
    await person('reviewer'),
    await person('editor'),
  ]

  const id = await test.step('she writes it and submits it', () => bringToReview(writer, profile))
  await expectStored(await desk('admin'), profile, id)

  await test.step('he asks for a correction, once for all of it', async () => {
    const before = mails().length
    await reviewer.open('/admin')
    await reviewer.click(reviewer.region(/^À relire/).getByRole('link', { name: profile.name }))
    await reviewer.click(
      reviewer.region('Parution').getByRole('link', { name: 'Relire et décider' }),
    )
    const decision = reviewer.region('Décision')
    await reviewer.click(decision.getByRole('button', { name: 'Demander des corrections' }))
    const dialog = reviewer.page.getByRole('dialog')
    await reviewer.fill(dialog.getByRole('textbox'), 'Dites où est l’usine.')
    await takeStep(reviewer, dialog.getByRole('button', { name: 'Envoyer la demande' }))
    await expect.poll(() => mails().length).toBe(before + 1)
  })

  profile.headline = 'Elle rend des machines à laver aux familles de Tourcoing'
  await test.step('she corrects it, and what goes with it is remembered', async () => {
    await writer.open('/admin')
    const toCorrect = writer.region(/^À corriger/)
    await expect(toCorrect.getByRole('link', { name: profile.name })).toHaveCount(1)
    await writer.click(toCorrect.getByRole('link', { name: profile.name }))
    await expect(writer.region('Parution')).toContainText('Dites où est l’usine.')
    await writer.ready()
    await writer.fill(fieldOf(formOf(writer), 'headline'), profile.headline)
    await saved(writer)
    await submit(writer, [], 'C’est dit.')
    await expect(writer.region('Parution')).toContainText(profile.programme)
  })

  await test.step('he ticks the sources and approves', async () => {
    await approve(reviewer, 'pioneers', id)
  })

  await test.step('it is published, and readers find every word on their first request', async () => {
    await publish(editor, 'pioneers', id)
    await expectStored(await desk('admin'), profile, id)
    await expectOnline(read, await desk('admin'), profile, id)
  })
})
