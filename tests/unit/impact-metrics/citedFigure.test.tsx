import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { CitedFigure } from '@/content/impact-metrics/views/CitedFigure'
import type { Claim, WordingForm } from '@/content/impact-metrics/model'

const clients: Claim = {
  nature: 'achieved',
  shape: 'at-least',
  value: 70_000,
  unit: { kind: 'noun', singular: 'client', plural: 'clients' },
  label: 'accompagnés',
  period: { kind: 'since', year: 2013 },
}

const today = '2026-05-01T09:00:00.000Z'

const shown = (claim: Claim, form: WordingForm, path: string | null = '/chiffres/m1') =>
  renderToStaticMarkup(<CitedFigure claim={claim} form={form} path={path} today={today} />)

/** What a reader reads, or hears. */
const heard = (html: string) =>
  html.replace(/<small[^>]*aria-hidden[^>]*>[^<]*<\/small>/g, '').replace(/<[^>]+>/g, '')

test('a short figure stops before what it counts, a long one says it all', () => {
  expect(heard(shown(clients, 'short'))).toBe('au moins 70\u202f000 clients')
  expect(heard(shown(clients, 'long'))).toBe('au moins 70\u202f000 clients accompagnés depuis 2013')
})

test('a figure leads to its page, and to nothing where it has none', () => {
  expect(shown(clients, 'short')).toContain('href="/chiffres/m1"')
  expect(shown(clients, 'short', null)).not.toContain('<a')
})

test('an old figure and a missed target say so, also to those who only hear', () => {
  const old: Claim = { ...clients, period: { kind: 'at', year: 2015 } }
  const missed: Claim = { ...clients, nature: 'target', period: { kind: 'by', year: 2020 } }

  expect(shown(old, 'short')).toContain('>2015</small>')
  expect(heard(shown(old, 'short'))).toContain('(donnée de\u00a02015)')
  expect(shown(missed, 'short')).toContain('>échu</small>')
  expect(heard(shown(missed, 'short'))).toContain('(objectif dépassé, résultat non publié)')
  expect(shown(clients, 'short')).not.toContain('<small')
})
