import type { Payload } from 'payload'

/*
 * A large newsroom: 600 subjects under seven themes, and their figures. Written below Payload's rules,
 * as the rules would leave it: what is measured is the reading.
 */

const themes = 7
const pioneers = 450
const programmes = 150

const nouns = [
  ['personne', 'personnes'],
  ['ménage', 'ménages'],
  ['emploi', 'emplois'],
  ['client', 'clients'],
  ['habitant', 'habitants'],
  ['projet', 'projets'],
  ['tonne', 'tonnes'],
  ['bénévole', 'bénévoles'],
  ['logement', 'logements'],
  ['élève', 'élèves'],
  ['ferme', 'fermes'],
  ['kilomètre', 'kilomètres'],
  ['atelier', 'ateliers'],
  ['véhicule', 'véhicules'],
  ['commune', 'communes'],
] as const

const natures = ['achieved', 'achieved', 'achieved', 'target', 'estimate', 'context'] as const
const levels = ['declared', 'declared', 'documented', 'third-party'] as const
const kinds = ['noun', 'noun', 'noun', 'noun', 'percent', 'euros', 'hours'] as const

const words = { type: 'text', text: 'Un récit.', detail: 0, format: 0, mode: 'normal', style: '' }
const block = { direction: 'ltr', format: '', indent: 0, version: 1 }
const text = {
  root: {
    ...block,
    type: 'root',
    children: [
      { ...block, type: 'paragraph', textFormat: 0, children: [{ ...words, version: 1 }] },
    ],
  },
}

/** The one of a list that a number falls on; the same number always gives the same one. */
const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length]

const minute = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString()

function figure(number: number) {
  const kind = pick(kinds, number)
  // Two steps of unequal length, so that a few nouns are counted often and many seldom.
  const [singular, plural] = pick(nouns, Math.floor(number / 7) % (1 + (number % 15))) ?? []
  return {
    _status: 'published',
    createdAt: minute(number),
    updatedAt: minute(number),
    nature: pick(natures, number * 5 + Math.floor(number / 7)),
    shape: kind === 'percent' ? 'share' : 'exact',
    value: kind === 'percent' ? number % 100 : ((number * 104_729) % 90_000) + 2,
    unit: kind === 'noun' ? { kind, singular, plural } : { kind },
    label: 'accompagnés dans la région, avec leurs voisins',
    period: { kind: 'during', year: 2010 + (number % 16) },
    source: {
      kind: 'report',
      title: `Rapport annuel ${number}`,
      publisher: 'Éditeur',
      url: `https://example.org/rapports/${number}`,
    },
    verification: { level: pick(levels, Math.floor(number / 3)) },
  }
}

/** Fills the database, which must be empty and migrated, with so many published figures. */
export async function writeManyFigures(payload: Payload, many: number): Promise<void> {
  const publishing = { _status: 'published', createdAt: minute(0), updatedAt: minute(0) }
  const transaction = await payload.db.beginTransaction()
  const req = { transactionID: transaction ?? undefined }
  const write = async (collection: 'themes' | 'pioneers' | 'programmes', data: object) =>
    String((await payload.db.create({ collection, data: { ...publishing, ...data }, req })).id)

  const hubs: string[] = []
  for (let order = 1; order <= themes; order += 1) {
    hubs.push(
      await write('themes', {
        title: `thème ${order}`,
        slug: `theme-${order}`,
        summary: 'Un résumé.',
        introduction: text,
        order,
      }),
    )
  }
  const organisation = await payload.db.create({
    collection: 'organisations',
    data: { ...publishing, name: 'Organisation', slug: 'organisation', kind: 'company' },
    req,
  })
  const under = (number: number) => [hubs[number % themes], hubs[(number * 3 + 1) % themes]]
  const subjects: { relationTo: 'pioneers' | 'programmes'; value: string }[] = []
  for (let number = 0; number < pioneers; number += 1) {
    const value = await write('pioneers', {
      name: `Personne ${number}`,
      slug: `personne-${number}`,
      kind: number % 2 ? 'intrapreneur' : 'entrepreneur',
      headline: 'Une phrase de présentation, ni longue ni courte.',
      organisation: organisation.id,
      themes: number % 10 ? [...new Set(under(number))] : [],
      story: text,
    })
    subjects.push({ relationTo: 'pioneers', value })
  }
  for (let number = 0; number < programmes; number += 1) {
    const value = await write('programmes', {
      name: `Programme ${number}`,
      slug: `programme-${number}`,
      summary: 'Ce que fait ce programme, en une phrase.',
      organisation: organisation.id,
      themes: [hubs[number % themes]],
      pioneers: [subjects[number]?.value],
    })
    subjects.push({ relationTo: 'programmes', value })
  }
  for (let number = 0; number < many; number += 1) {
    const subject = subjects[number % subjects.length]
    await payload.db.create({
      collection: 'impact-metrics',
      data: { ...figure(number), subject },
      req,
    })
  }
  if (transaction !== null) await payload.db.commitTransaction(transaction)
}
