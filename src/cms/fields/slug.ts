import { type CollectionSlug, type FieldHook, type PayloadRequest, type TextField } from 'payload'

import { inLatin } from '@/search/plain'

import { afterCommit, afterRollback } from '../databases/commits'
import { noJoins } from '../databases/noJoins'
import { refused } from '../refused'

/** Pictures and marks (😀, ™, №) say nothing in an address. */
const symbols = /[\p{So}\p{Sk}]/gu

/** Payload's own slugify drops accented letters: « Éducation » would be published as « ducation ». */
export const slugify = (text: string): string =>
  inLatin(text.replace(symbols, ' '))
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? ''

const longestDrawn = 100

/** Cut between two words when there are several: « œ » and « ß » make addresses longer than names. */
export function slugDrawnFrom(title: string, otherwise: string): string {
  if (!title.trim()) return ''
  const slug = slugify(title) || otherwise
  if (slug.length <= longestDrawn) return slug

  const end = slug.lastIndexOf('-', longestDrawn)
  return slug.slice(0, end > 0 ? end : longestDrawn)
}

type Options = {
  /** What is drawn from a title in which nothing can be written in an address. */
  otherwise: string
  /** Addresses that something else of the site answers to. */
  reserved?: readonly string[]
}

/** Follows the title until it was online once, then left alone: a page keeps its address. */
export const slugFrom = (source: string, options: Options): TextField => ({
  name: 'slug',
  type: 'text',
  label: 'Adresse de la page',
  required: true,
  unique: true,
  index: true,
  maxLength: 120,
  admin: {
    position: 'sidebar',
    description:
      'Laissez vide pour la tirer du titre. Après publication, l’ancienne adresse mène à la nouvelle.',
  },
  hooks: { beforeValidate: [freeSlug(source, options)], beforeDuplicate: [() => null] },
})

/**
 * An address typed by hand must be free; one drawn from the title takes the next free number.
 * A document in the trash keeps its address, since it may come back.
 */
const freeSlug =
  (source: string, { otherwise, reserved = [] }: Options): FieldHook =>
  async ({ value, data, originalDoc, collection, req }) => {
    if (!collection) return value
    const slot = { collection: collection.slug, id: originalDoc?.id, req }
    const before = { slug: textOf(originalDoc?.slug), title: textOf(originalDoc?.[source]) }
    const title = textOf(data?.[source] ?? before.title)
    const sent = slugify(textOf(value))

    const mayFollow = title !== before.title && (!sent || sent === before.slug)
    const follows =
      mayFollow &&
      isDrawn(before.slug, slugDrawnFrom(before.title, otherwise)) &&
      !(await wasOnline(slot))
    const typed = follows ? '' : sent
    // Two drafts may be promised one address: the second to be published finds it taken.
    const isKept = typed && typed === before.slug && data?._status !== 'published'
    if (isKept) return typed

    const wanted = typed || (follows ? '' : before.slug) || slugDrawnFrom(title, otherwise)
    if (!wanted) return undefined
    if (typed) {
      if (reserved.includes(typed) || (await isTaken(typed, slot, req))) throw takenAddress(typed)
      return typed
    }
    const isFree = async (slug: string) => !reserved.includes(slug) && claim({ ...slot, slug })
    return (await isFree(wanted)) ? wanted : nextFree(wanted, isFree)
  }

const takenAddress = (slug: string) =>
  refused(`L'adresse « ${slug} » est déjà prise (peut-être par un contenu dans la corbeille).`, 400)

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

const isDrawn = (slug: string, drawn: string) =>
  slug === drawn || (slug.startsWith(`${drawn}-`) && /^\d+$/.test(slug.slice(drawn.length + 1)))

type Slot = { collection: CollectionSlug; id: unknown; req: PayloadRequest }

async function wasOnline({ collection, id, req }: Slot): Promise<boolean> {
  if (typeof id !== 'string') return false
  const { docs } = await req.payload.db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    ...noJoins,
  })
  return docs.length > 0
}

/** Addresses of transactions underway, which no other transaction can see yet. */
const claimed = new Map<string, unknown>()

/**
 * Takes the address until the transaction ends; false when another document has it. Claimed before it is
 * looked for, so that whoever claims it next finds either the claim or the row.
 */
async function claim({ slug, ...slot }: Slot & { slug: string }): Promise<boolean> {
  const address = `${slot.collection}/${slug}`
  const transaction = (await slot.req.transactionID) ?? slot.req
  if (claimed.has(address)) {
    return claimed.get(address) === transaction && !(await isTaken(slug, slot, slot.req))
  }
  claimed.set(address, transaction)
  const release = () => void claimed.delete(address)
  // The transaction knows its own rows; only outside of it are those that came since it began.
  if ((await isTaken(slug, slot, slot.req)) || (await isTaken(slug, slot))) {
    release()
    return false
  }
  await afterRollback(slot.req, release)
  await afterCommit(slot.req, release)
  return true
}

async function isTaken(slug: string, slot: Slot, within?: PayloadRequest): Promise<boolean> {
  const { collection, id, req } = slot
  const row = await req.payload.db.findOne<{ id: string }>({
    collection,
    where: { slug: { equals: slug } },
    ...(within && { req: within }),
    ...noJoins,
  })
  return Boolean(row && row.id !== id)
}

async function nextFree(wanted: string, isFree: (slug: string) => Promise<boolean>) {
  let number = 2
  while (!(await isFree(`${wanted}-${number}`))) number += 1
  return `${wanted}-${number}`
}
