import type { Payload } from 'payload'

import type { Media } from '@/payload-types'

import { openAccounts, type DemoAccount } from './accounts'
import { takeInventory } from './inventory'
import { drawPortraits, removeFiles, uploadPortrait, type Drawing } from './pictures'
import {
  draftPioneers,
  publishFigures,
  publishOrganisations,
  publishPages,
  publishPioneers,
  publishProgrammes,
  publishThemes,
} from './publish'
import { inOneTransaction, type Writer } from './transaction'

export type SeedReport =
  | { status: 'seeded'; accounts: DemoAccount[] }
  /** Nothing was written. `missing` is what the newsroom has removed, or renamed, since. */
  | { status: 'already-there'; missing: string[] }

type Report = (step: string) => void

export class NotAnEmptyDatabase extends Error {
  constructor(readonly found: readonly string[]) {
    const named = found.slice(0, 5).join(', ')
    const others = found.length > 5 ? ` et ${found.length - 5} autre(s)` : ''
    super(
      `Cette base contient déjà autre chose que le contenu de démonstration (${named}${others}). ` +
        'Rien n’a été écrit. Choisissez une base vide avec DATABASE_URL.',
    )
  }
}

export class SeedFailed extends Error {
  constructor(cause: unknown) {
    super(
      'Le contenu de démonstration n’a pas pu être publié : la base est restée comme elle était. ' +
        `Raison : ${reasonOf(cause)}`,
      { cause },
    )
  }
}

/** A database error repeats its whole query: what a person can act on is its cause, on one line. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message.slice(0, 300)
}

/**
 * Publishes the nine pioneers and all that goes with them into an empty database, in one transaction.
 * Where its own content is already there it writes nothing, whatever has been edited since.
 * @throws NotAnEmptyDatabase when the database holds anything else.
 * @throws SeedFailed when it could not finish: nothing is left of it.
 */
export async function seed(payload: Payload, report: Report): Promise<SeedReport> {
  const { own, missing, foreign } = await takeInventory(payload)
  if (foreign.length > 0) throw new NotAnEmptyDatabase(foreign)
  if (own.length > 0) {
    report('Le contenu de démonstration est déjà en place : rien n’a été changé.')
    return { status: 'already-there', missing }
  }

  report('Dessin des portraits')
  const drawings = await drawPortraits()

  const uploaded: Media[] = []
  try {
    const accounts = await inOneTransaction(payload, async (writer) => {
      await publishEverything({ payload, writer, report, drawings, uploaded })
      report('Comptes de démonstration')
      return openAccounts(payload, writer)
    })
    report('Contenu de démonstration publié.')
    return { status: 'seeded', accounts }
  } catch (error) {
    await removeFiles(payload, uploaded)
    throw new SeedFailed(error)
  }
}

type Work = {
  payload: Payload
  writer: Writer
  report: Report
  drawings: readonly Drawing[]
  /** Grows with each file put on disk, so that a failure can take them away. */
  uploaded: Media[]
}

async function publishEverything({ payload, writer, report, drawings, uploaded }: Work) {
  report('Thèmes')
  const themes = await publishThemes(payload, writer)
  report('Organisations')
  const organisations = await publishOrganisations(payload, writer)

  report('Portraits')
  const portraits = new Map<string, string>()
  for (const drawing of drawings) {
    const picture = await uploadPortrait(payload, writer, drawing)
    uploaded.push(picture)
    portraits.set(drawing.slug, picture.id)
  }

  report('Pionnières et pionniers')
  const pioneers = await draftPioneers(payload, writer, { themes, organisations, portraits })
  report('Chiffres')
  const figures = await publishFigures(payload, writer, { pioneers })
  await publishPioneers(payload, writer, { pioneers, figures })
  report('Programmes')
  await publishProgrammes(payload, writer, { themes, organisations, pioneers })
  report('Pages')
  await publishPages(payload, writer)
}
