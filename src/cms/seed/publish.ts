import type { Payload } from 'payload'

import { textsOf } from '@/content/impact-metrics/checks/findings'

import type { SeedFigure, SeedPage, SeedPioneer, SeedProgramme } from './content/content'
import { organisations } from './content/organisations'
import { pages } from './content/pages'
import { pioneers } from './content/pioneers'
import { programmes } from './content/programmes'
import { themes } from './content/themes'
import { giveReasons } from './reasons'
import { withFigures } from './rich-text'
import type { Writer } from './transaction'

/** Slugs to ids, filled as documents are published: content names its neighbours by slug. */
type Ids = Map<string, string>

function idsOf(ids: Ids, slugs: readonly string[]): string[] {
  return slugs.map((slug) => {
    const id = ids.get(slug)
    if (id === undefined) throw new Error(`Le contenu initial cite « ${slug} », qui n’existe pas.`)
    return id
  })
}

const idOf = (ids: Ids, slug: string): string => idsOf(ids, [slug]).join('')

const published = { _status: 'published' } as const

const source = {
  kind: 'own-statement',
  title: 'Les pionniers de la co-création',
  publisher: 'Ashoka France',
} as const

export async function publishThemes(payload: Payload, writer: Writer): Promise<Ids> {
  const ids: Ids = new Map()
  for (const [index, theme] of themes.entries()) {
    const { id } = await payload.create({
      ...writer(),
      collection: 'themes',
      data: { ...theme, ...published, order: (index + 1) * 10 },
    })
    ids.set(theme.slug, id)
  }
  return ids
}

export async function publishOrganisations(payload: Payload, writer: Writer): Promise<Ids> {
  const ids: Ids = new Map()
  for (const organisation of organisations) {
    const { id } = await payload.create({
      ...writer(),
      collection: 'organisations',
      data: { ...organisation, ...published },
    })
    ids.set(organisation.slug, id)
  }
  return ids
}

type Neighbours = { themes: Ids; organisations: Ids }

/** As drafts: their figures need them to exist, and their texts, published later, need the figures. */
export async function draftPioneers(
  payload: Payload,
  writer: Writer,
  known: Neighbours & { portraits: Ids },
): Promise<Ids> {
  const ids: Ids = new Map()
  for (const pioneer of pioneers) {
    const { id } = await payload.create({
      ...writer(),
      collection: 'pioneers',
      data: pioneerData(pioneer, known),
      draft: true,
    })
    ids.set(pioneer.slug, id)
  }
  return ids
}

export async function publishPioneers(
  payload: Payload,
  writer: Writer,
  known: { pioneers: Ids; figures: Figures },
): Promise<void> {
  for (const { slug, reasons, ...pioneer } of pioneers) {
    const id = idOf(known.pioneers, slug)
    const story = withFigures(pioneer.story, known.figures.get(slug) ?? new Map())
    await payload.update({
      ...writer(),
      collection: 'pioneers',
      id,
      data: { ...published, story },
    })
    const texts = { lines: {}, prose: { story: 'Récit' } }
    const document = { relationTo: 'pioneers', value: id } as const
    await giveReasons(payload, writer, { document, texts: textsOf(texts, { story }), reasons })
  }
}

const pioneerData = (pioneer: SeedPioneer, known: Neighbours & { portraits: Ids }) => ({
  slug: pioneer.slug,
  name: pioneer.name,
  kind: pioneer.kind,
  headline: pioneer.headline,
  organisation: idOf(known.organisations, pioneer.organisation),
  portrait: idOf(known.portraits, pioneer.slug),
  themes: idsOf(known.themes, pioneer.themes),
})

export async function publishProgrammes(
  payload: Payload,
  writer: Writer,
  known: Neighbours & { pioneers: Ids },
): Promise<void> {
  for (const { reasons, ...programme } of programmes) {
    const { id, summary } = await payload.create({
      ...writer(),
      collection: 'programmes',
      data: { ...programmeData(programme, known), ...published },
    })
    const texts = { lines: { summary: 'Résumé' }, prose: {} }
    const document = { relationTo: 'programmes', value: id } as const
    await giveReasons(payload, writer, { document, texts: textsOf(texts, { summary }), reasons })
  }
}

const programmeData = (programme: SeedProgramme, known: Neighbours & { pioneers: Ids }) => ({
  ...programme,
  organisation: idOf(known.organisations, programme.organisation),
  partners: idsOf(known.organisations, programme.partners),
  pioneers: idsOf(known.pioneers, programme.pioneers),
  themes: idsOf(known.themes, programme.themes),
})

/** By pioneer, then by value: texts name the figures of their own person by value. */
type Figures = Map<string, Map<number, string>>

export async function publishFigures(
  payload: Payload,
  writer: Writer,
  known: { pioneers: Ids },
): Promise<Figures> {
  const all: Figures = new Map()
  for (const { slug, figures } of pioneers) {
    const subject = { relationTo: 'pioneers', value: idOf(known.pioneers, slug) } as const
    const ids = new Map<number, string>()
    for (const figure of figures) {
      const { id } = await payload.create({
        ...writer(),
        collection: 'impact-metrics',
        data: { ...figureData(figure), ...published, subject },
      })
      ids.set(figure.value, id)
    }
    all.set(slug, ids)
  }
  return all
}

/** None may be summed: the page never says that two of its counts are of different people. */
const figureData = ({ excerpt, ...figure }: SeedFigure) => ({
  ...figure,
  additive: false,
  source: { ...source, excerpt },
  verification: { level: 'declared' } as const,
})

export async function publishPages(payload: Payload, writer: Writer): Promise<void> {
  for (const page of pages) await publishPage(payload, writer, page)
}

const publishPage = (payload: Payload, writer: Writer, page: SeedPage) =>
  payload.create({ ...writer(), collection: 'pages', data: { ...page, ...published } })
