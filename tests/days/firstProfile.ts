import { randomUUID } from 'node:crypto'

import { expect } from '@playwright/test'

import { photo } from '../support/pictures'
import type { Person } from './person'
import { cite, fieldOf, formOf, newDocument, saved, submit, writeFigure, writeText } from './work'

/** Everything a new writer types for her first profile. What is stored and shown is compared with it. */
export function somebodyNew() {
  const mark = randomUUID().slice(0, 6)
  const figure = (value: string, plural: string, label: string) => ({
    ...{ value, plural, label: `${label} ${mark}`, year: '2023' },
    ...{ singular: plural.replace(/s\b/g, ''), source: `Rapport annuel ${mark}` },
  })
  return {
    name: `Élodie Guéguen-${mark}`,
    headline: 'Elle rend des machines à laver aux familles, avec l’usine d’à côté',
    organisation: `Œuvre des lavoirs ${mark}`,
    alt: `Portrait dessiné ${mark}`,
    opening: 'Elle a commencé dans un garage de Tourcoing.',
    programme: `Lavoirs partagés ${mark}`,
    summary: 'Des laveries réparées et tenues par ceux qui s’en servent.',
    presentation: 'Le programme réunit des voisins.',
    figures: [
      figure('1240', 'machines', 'remises en service'),
      figure('38', 'mécaniciens', 'embauchés'),
      figure('6500', 'familles', 'équipées'),
    ] as const,
  }
}

export type Profile = ReturnType<typeof somebodyNew>

/** From the empty list to the submission: portrait, organisation, figures, programme, and the story that cites them. */
export async function bringToReview(writer: Person, profile: Profile) {
  const { page } = writer
  const form = await newDocument(writer, 'pioneers')
  await writer.fill(fieldOf(form, 'name'), profile.name)
  await writer.choose(fieldOf(form, 'kind'), 'Entrepreneur')
  await writer.fill(fieldOf(form, 'headline'), profile.headline)
  await createPortrait(writer, profile)
  await createOrganisation(writer, profile)
  await writeText(writer, form, profile.opening)
  await saved(writer)
  const address = page.url()

  for (const figure of profile.figures) await writeFigure(writer, profile.name, figure)

  const [first, second, third] = profile.figures
  const programme = await newDocument(writer, 'programmes')
  await writer.fill(fieldOf(programme, 'name'), profile.programme)
  await writer.fill(fieldOf(programme, 'summary'), profile.summary)
  await writer.choose(fieldOf(programme, 'pioneers'), profile.name, profile.name)
  await writeText(writer, programme, profile.presentation)
  await cite(writer, programme, third.label)
  await saved(writer)

  await writer.open(address)
  await cite(writer, formOf(writer), first.label)
  await writeText(writer, formOf(writer), ' Puis il y eut ')
  await cite(writer, formOf(writer), second.label)
  await saved(writer)
  const along = [profile.organisation, profile.programme, ...profile.figures.map((f) => f.label)]
  await submit(writer, along, 'Ma première fiche.')
  const id = /pioneers\/([^/?]+)/.exec(address)?.[1]
  if (!id) throw new Error(`${address} is no profile.`)
  return id
}

async function createPortrait(writer: Person, { alt }: Profile) {
  const { page } = writer
  await writer.click(fieldOf(formOf(writer), 'portrait').getByRole('button', { name: /^Créer/ }))
  const drawer = page.locator('dialog[id^="doc-drawer_media"]')
  await writer.pick(drawer.locator('input[type="file"]'), {
    name: 'portrait d’Élodie.jpg',
    mimeType: 'image/jpeg',
    buffer: await photo(),
  })
  await writer.fill(fieldOf(drawer, 'alt'), alt)
  await writer.click(drawer.getByRole('button', { name: 'Enregistrer' }))
  await expect(drawer).toHaveCount(0)
  await expect(fieldOf(formOf(writer), 'portrait').locator('img')).toBeVisible()
}

async function createOrganisation(writer: Person, { organisation }: Profile) {
  const { page } = writer
  const field = fieldOf(formOf(writer), 'organisation')
  await writer.click(field.locator('.relationship-add-new__add-button'))
  const drawer = page.locator('dialog[id^="doc-drawer_organisations"]')
  await writer.ready()
  await writer.fill(fieldOf(drawer, 'name'), organisation)
  await writer.choose(fieldOf(drawer, 'kind'), 'Association')
  await saved(writer)
  await writer.click(drawer.locator('.doc-drawer__header-close'))
  await expect(field).toContainText(organisation)
}
