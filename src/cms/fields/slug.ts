import { APIError, type CollectionSlug, type FieldHook, type TextField } from 'payload'

import { noJoins } from '../databases/noJoins'

/** Payload's own slugify drops accented letters: « Éducation » would be published as « ducation ». */
export function slugify(text: string): string {
  return text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * Filled from the title once, then left alone: a page keeps its address when its title changes.
 * `reserved` are addresses that something else of the site answers to.
 */
export const slugFrom = (source: string, reserved: readonly string[] = []): TextField => ({
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
  hooks: { beforeValidate: [freeSlug(source, reserved)], beforeDuplicate: [() => null] },
})

/**
 * An address typed by hand must be free; one drawn from the title takes the next free number.
 * A document in the trash keeps its address, since it may come back.
 */
const freeSlug =
  (source: string, reserved: readonly string[]): FieldHook =>
  async ({ value, data, originalDoc, collection, req }) => {
    if (!collection) return value
    const typed = slugify(String(value ?? ''))
    // Two drafts may be promised one address: the second to be published finds it taken.
    const isKept = typed && typed === originalDoc?.slug && data?._status !== 'published'
    if (isKept) return typed

    const wanted = typed || originalDoc?.slug || slugify(String(data?.[source] ?? ''))
    if (!wanted) return undefined
    const isTaken = async (slug: string) =>
      reserved.includes(slug) ||
      taken({ slug, collection: collection.slug, id: originalDoc?.id, req })
    if (!(await isTaken(wanted))) return wanted
    if (typed) {
      throw new APIError(
        `L’adresse « ${typed} » est déjà prise (peut-être par un contenu dans la corbeille).`,
        400,
        null,
        true,
      )
    }
    return nextFree(wanted, isTaken)
  }

type Slot = {
  slug: string
  collection: CollectionSlug
  id: unknown
  req: Parameters<FieldHook>[0]['req']
}

async function taken({ slug, collection, id, req }: Slot): Promise<boolean> {
  const row = await req.payload.db.findOne<{ id: string }>({
    collection,
    req,
    where: { slug: { equals: slug } },
    ...noJoins,
  })
  return row !== null && row !== undefined && row.id !== id
}

async function nextFree(wanted: string, isTaken: (slug: string) => Promise<boolean>) {
  let number = 2
  while (await isTaken(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
