import { randomBytes } from 'node:crypto'

import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'

import type { ImpactMetric, Organisation, Page, Pioneer, Programme, Theme } from '@/payload-types'

const trusted = { trusted: 'test' } as const
const published = { _status: 'published' } as const

type Writing<Doc> = Partial<Omit<Doc, 'id' | 'createdAt' | 'updatedAt'>>

let count = 0
/** A name no other document of this test file has. */
const fresh = (word: string) => `${word} ${(count += 1)}`

/** A rich text of one paragraph. */
export const prose = (text: string): Pioneer['story'] => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
        textFormat: 0,
        children: [
          { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
})

/** A rich text of one sentence that shows a figure, as the editor stores it. */
export function proseCiting(metric: string, form: 'short' | 'long' = 'short'): Pioneer['story'] {
  const text = prose('Ils ont accompagné ')
  const fields = { id: randomBytes(12).toString('hex'), blockType: 'figure', metric, form }
  Object(text.root.children[0]).children.push({ type: 'inlineBlock', version: 1, fields })
  return text
}

export const aPioneer = () => ({
  name: fresh('Pionnière'),
  kind: 'entrepreneur' as const,
  headline: 'Avant',
  story: prose('Un récit.'),
})

export const aMetric = () => ({
  nature: 'achieved' as const,
  shape: 'exact' as const,
  value: 70_000,
  unit: { kind: 'noun' as const, singular: 'client', plural: 'clients' },
  label: 'accompagnés',
  period: { kind: 'since' as const, year: 2013 },
  source: { kind: 'own-statement' as const },
})

/** Builders fill what does not matter to the test, and act as a trusted command would. */
export function writingsOf(payload: Payload) {
  const write = <Slug extends CollectionSlug>(
    collection: Slug,
    data: object,
  ): Promise<DataFromCollectionSlug<Slug>> =>
    payload.create(
      // Payload's types ask for the slug, which the collection writes by itself.
      Object({
        collection,
        context: trusted,
        data,
        depth: 0,
        draft: Object(data)._status !== 'published',
      }),
    )

  const writePioneer = (data: Writing<Pioneer> = {}) =>
    write('pioneers', { ...aPioneer(), ...data })

  const publishPioneer = (data: Writing<Pioneer> = {}) => writePioneer({ ...published, ...data })

  const writeMetric = async (data: Writing<ImpactMetric> = {}) => {
    const subject = data.subject ?? {
      relationTo: 'pioneers',
      value: (await publishPioneer()).id,
    }
    return write('impact-metrics', { ...aMetric(), ...data, subject })
  }

  return {
    writePioneer,
    publishPioneer,
    writeMetric,
    publishMetric: (data: Writing<ImpactMetric> = {}) => writeMetric({ ...published, ...data }),
    publishTheme: (data: Writing<Theme> = {}) =>
      write('themes', {
        ...published,
        title: fresh('Thème'),
        summary: 'Un résumé.',
        introduction: prose('Une introduction.'),
        order: 1,
        ...data,
      }),
    publishProgramme: (data: Writing<Programme> = {}) =>
      write('programmes', {
        ...published,
        name: fresh('Programme'),
        summary: 'Un résumé.',
        ...data,
      }),
    publishOrganisation: (data: Writing<Organisation> = {}) =>
      write('organisations', {
        ...published,
        name: fresh('Organisation'),
        kind: 'association',
        ...data,
      }),
    publishPage: (data: Writing<Page> = {}) =>
      write('pages', { ...published, title: fresh('Page'), content: prose('Un texte.'), ...data }),
  }
}
