import { xml2js } from 'xml-js'
import { describe, expect, test } from 'vitest'

import type { FeedEntry } from '@/app/_flux/entries'
import { atomFeed, jsonFeed } from '@/app/_flux/feeds'

const hostile = `<script>alert("1")</script> ]]> & 'l’œuvre' \u0000\u001b fin`
const readable = `<script>alert("1")</script> ]]> & 'l’œuvre'  fin`

const entry = (facts: Partial<FeedEntry> = {}): FeedEntry => ({
  key: 'pionniers/1',
  path: '/pionniers/anne',
  title: 'Anne',
  summary: 'Elle a commencé seule.',
  text: 'Elle a commencé seule, puis avec 300 voisins.',
  publishedOn: '2026-01-02T03:04:05.000Z',
  updatedAt: '2026-02-03T04:05:06.000Z',
  ...facts,
})

/** As strict as a feed reader: throws on what is not XML. */
const parsed = (xml: string) => Object(xml2js(xml, { compact: true })).feed

/** What a feed reader shows of a text that is announced as HTML. */
const shown = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('the Atom feed', () => {
  test('says what each entry is, where it is and since when', () => {
    const { entry: only, link } = parsed(atomFeed([entry()]))

    expect(only).toMatchObject({
      id: { _text: 'tag:localhost,2026:pionniers/1' },
      link: { _attributes: { href: 'http://localhost:3000/pionniers/anne' } },
      published: { _text: '2026-01-02T03:04:05.000Z' },
      updated: { _text: '2026-02-03T04:05:06.000Z' },
    })
    expect(link).toContainEqual({
      _attributes: expect.objectContaining({
        rel: 'self',
        href: 'http://localhost:3000/flux.atom',
      }),
    })
  })

  test('cannot be broken, nor made to run something, by a text', () => {
    const { entry: only } = parsed(
      atomFeed([entry({ title: hostile, summary: hostile, text: hostile })]),
    )

    for (const { _attributes, _cdata } of [only.title, only.summary, only.content]) {
      expect(_attributes).toEqual({ type: 'html' })
      expect(_cdata).not.toContain('<')
      expect(shown(_cdata)).toBe(readable)
    }
  })

  test('keeps the anchor of a correction', () => {
    const path = '/rectificatifs?annee=2026#rectificatif-1'
    const { entry: only } = parsed(atomFeed([entry({ path })]))
    expect(only.link._attributes.href).toBe(`http://localhost:3000${path}`)
  })

  test('knows an entry by the same name when its address has changed', () => {
    const moved = entry({ path: '/pionniers/anne-martin', title: 'Anne Martin' })
    const nameIn = (xml: string) => parsed(xml).entry.id._text

    expect(nameIn(atomFeed([moved]))).toBe(nameIn(atomFeed([entry()])))
    expect(JSON.parse(jsonFeed([moved])).items[0].id).toBe(nameIn(atomFeed([entry()])))
  })

  test('is dated by its newest entry, and does not change by itself', async () => {
    const entries = [entry(), entry({ key: 'b', updatedAt: '2026-03-01T00:00:00.000Z' })]
    const first = atomFeed(entries)
    const empty = atomFeed([])
    await new Promise((resolve) => setTimeout(resolve, 5))

    expect(parsed(first).updated._text).toBe('2026-03-01T00:00:00.000Z')
    expect(atomFeed(entries)).toBe(first)
    expect(atomFeed([])).toBe(empty)
    expect(parsed(empty).entry).toBeUndefined()
  })
})

describe('the JSON feed', () => {
  test('is one of version 1.1, with the same entries and their texts as they are', () => {
    const feed = JSON.parse(jsonFeed([entry({ title: hostile })]))

    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'fr',
      feed_url: 'http://localhost:3000/flux.json',
      items: [
        {
          id: 'tag:localhost,2026:pionniers/1',
          url: 'http://localhost:3000/pionniers/anne',
          title: hostile,
          content_text: 'Elle a commencé seule, puis avec 300 voisins.',
          date_published: '2026-01-02T03:04:05.000Z',
          date_modified: '2026-02-03T04:05:06.000Z',
        },
      ],
    })
  })
})
