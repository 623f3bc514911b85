import type { CollectionSlug, Payload } from 'payload'

import { accounts } from './content/accounts'
import { organisations } from './content/organisations'
import { pages } from './content/pages'
import { pioneers } from './content/pioneers'
import { programmes } from './content/programmes'
import { themes } from './content/themes'

const slugsOf = (documents: readonly { slug: string }[]) => documents.map(({ slug }) => slug)

/** What the seed recognises as its own: addresses, which stay when titles and texts are edited. */
const shelves = [
  { collection: 'pioneers', name: 'pionnier', marks: slugsOf(pioneers) },
  { collection: 'programmes', name: 'programme', marks: slugsOf(programmes) },
  { collection: 'themes', name: 'thème', marks: slugsOf(themes) },
  { collection: 'organisations', name: 'organisation', marks: slugsOf(organisations) },
  { collection: 'pages', name: 'page', marks: slugsOf(pages) },
  { collection: 'users', name: 'compte', marks: accounts.map(({ email }) => email) },
] as const satisfies readonly { collection: CollectionSlug; name: string; marks: string[] }[]

/** Content that has no address: nobody's, unless the seed's own documents are there with it. */
const unmarked = [
  { collection: 'impact-metrics', name: 'chiffres' },
  { collection: 'media', name: 'médias' },
] as const satisfies readonly { collection: CollectionSlug; name: string }[]

export type Inventory = {
  /** Documents of the seed that are there, the trash included. */
  own: string[]
  /** Documents of the seed that are not. */
  missing: string[]
  /** Anything else: « pionnier x ». */
  foreign: string[]
}

export async function takeInventory(payload: Payload): Promise<Inventory> {
  const marked: Inventory = { own: [], missing: [], foreign: [] }

  for (const { collection, name, marks } of shelves) {
    const found = await marksIn(payload, collection)
    const known: readonly string[] = marks
    marked.own.push(...found.filter((mark) => known.includes(mark)))
    marked.missing.push(...known.filter((mark) => !found.includes(mark)))
    marked.foreign.push(
      ...found.filter((mark) => !known.includes(mark)).map((mark) => `${name} ${mark}`),
    )
  }
  if (marked.own.length > 0) return marked

  return { ...marked, foreign: [...marked.foreign, ...(await unmarkedIn(payload))] }
}

type Marked = { slug?: string | null; email?: string | null; id: string }

async function marksIn(
  payload: Payload,
  collection: (typeof shelves)[number]['collection'],
): Promise<string[]> {
  const { docs }: { docs: Marked[] } = await payload.find({
    collection,
    depth: 0,
    pagination: false,
    trash: true,
  })
  return docs.map(({ slug, email, id }) => slug ?? email ?? id)
}

async function unmarkedIn(payload: Payload): Promise<string[]> {
  const counted = await Promise.all(
    unmarked.map(async ({ collection, name }) => {
      const { totalDocs } = await payload.count({ collection, trash: true })
      return totalDocs > 0 ? [`${totalDocs} ${name}`] : []
    }),
  )
  return counted.flat()
}
