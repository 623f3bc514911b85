import { expect } from '@playwright/test'

import type { Desk } from '../e2e/newsroom'
import type { Profile } from './firstProfile'

type Read = (path: string) => Promise<{ status: number; html: string }>

/** The words of a rich text, whatever stands between them. */
const words = (node: { text?: string; children?: object[]; root?: object }): string =>
  [node.text ?? '', ...[node.root ?? [], node.children ?? []].flat().map(words)].join('')

/** The newsroom holds, letter for letter, what was typed. */
export async function expectStored(desk: Desk, profile: Profile, id: string) {
  const pioneer = await desk.find('pioneers', 'id', id)
  const organisation = await desk.find('organisations', 'name', profile.organisation)
  const portrait = await desk.find('media', 'alt', profile.alt)
  expect(pioneer).toMatchObject({
    name: profile.name,
    headline: profile.headline,
    kind: 'entrepreneur',
    organisation: organisation.id,
    portrait: portrait.id,
  })
  expect(words(pioneer.story)).toContain(profile.opening)

  const figures = await Promise.all(
    profile.figures.map(({ label }) => desk.find('impact-metrics', 'label', label)),
  )
  for (const [index, typed] of profile.figures.entries()) {
    expect(figures[index]).toMatchObject({
      value: Number(typed.value),
      label: typed.label,
      unit: { singular: typed.singular, plural: typed.plural },
      period: { kind: 'during', year: Number(typed.year) },
      source: { kind: 'report', title: typed.source },
      subject: { relationTo: 'pioneers', value: id },
    })
  }
  const [first, second, third] = figures.map((figure) => figure.id)
  expect(JSON.stringify(pioneer.story).match(/"metric":"[^"]+"/g)).toEqual(
    [first, second].map((metric) => `"metric":"${metric}"`),
  )
  const programme = await desk.find('programmes', 'name', profile.programme)
  expect(programme).toMatchObject({ summary: profile.summary, pioneers: [id] })
  expect(words(programme.story)).toContain(profile.presentation)
  expect(JSON.stringify(programme.story).match(/"metric":"[^"]+"/g)).toEqual([
    `"metric":"${third}"`,
  ])
}

/** What a page says, as a reader sees it: spaces of every width are one. */
export const said = (html: string) =>
  html
    .replace(/<script[^>]*>.*?<\/script>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

/** Readers find what was typed where it belongs, on their first request. */
export async function expectOnline(read: Read, desk: Desk, profile: Profile, id: string) {
  const { slug } = await desk.find('pioneers', 'id', id)
  const page = await read(`/pionniers/${slug}`)
  expect(page.status).toBe(200)
  const { name, headline, organisation, opening, figures, programme } = profile
  for (const typed of [name, headline, organisation, opening, programme]) {
    expect(said(page.html)).toContain(typed)
  }
  for (const { plural, label, source } of figures) {
    expect(said(page.html)).toContain(`${plural} ${label}`)
    expect(said(page.html)).toContain(source)
  }
  expect(page.html).toContain(profile.alt)

  const { slug: ofProgramme } = await desk.find('programmes', 'name', programme)
  const second = await read(`/programmes/${ofProgramme}`)
  expect(second.status).toBe(200)
  for (const typed of [profile.programme, profile.summary, profile.presentation, name]) {
    expect(said(second.html)).toContain(typed)
  }
  expect(said(second.html)).toContain(`${figures[2].plural} ${figures[2].label}`)
}
