import type { ImportPlan, ImportReport } from '@/content/impact-metrics/importing'

import type { Newsroom } from './newsroom'
import type { Colleague } from './people'

export type Cells = Record<string, string>

/** A line about `anne` that says something new. */
export const goodLine: Cells = {
  Identifiant: '',
  'Type du sujet': 'pionnier',
  'Adresse du sujet': 'anne',
  'Nom du sujet': '',
  Nature: 'atteint',
  Forme: 'valeur exacte',
  Valeur: '70000',
  'Valeur haute ou d’arrivée': '',
  Unité: 'nom',
  'Unité au singulier': 'client',
  'Unité au pluriel': 'clients',
  'Ce qu’il compte': 'accompagnés',
  Période: '',
  Année: '',
  'Nature de la source': 'rapport',
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

/** A file of good lines, each with these changes. */
export function fileOf(...changes: Cells[]): string {
  const headers = [...new Set([goodLine, ...changes].flatMap((line) => Object.keys(line)))]
  const lines = changes.map((change) => {
    const line: Cells = { ...goodLine, ...change }
    return headers.map((header) => line[header] ?? '')
  })
  return [headers, ...lines].map((cells) => cells.map(quoted).join(';')).join('\r\n')
}

type Sent = string | Uint8Array<ArrayBuffer> | ReadableStream

const bodyOf = (file: Sent) => (typeof file === 'string' ? new TextEncoder().encode(file) : file)

/** Sends files to the doors that the page of the admin uses. */
export const importerFor = ({ rest }: Pick<Newsroom, 'rest'>) => ({
  tryOut: async (person: Colleague, file: Sent, headers?: Record<string, string>, numbers = '') => {
    const path = `/api/impact-metrics/import/plan?${new URLSearchParams({ numbers })}`
    const { status, body, message } = await rest(person, 'POST', path, bodyOf(file), headers)
    const plan: ImportPlan = body
    return { status, message, plan }
  },
  refused: async (person: Colleague, file: Sent, numbers = '') => {
    const path = `/api/impact-metrics/import/refused?${new URLSearchParams({ numbers })}`
    const { status, headers, bytes } = await rest(person, 'POST', path, bodyOf(file))
    return { status, headers, text: bytes.toString() }
  },
  write: async (
    person: Colleague,
    file: Sent,
    asked: { token: string; skipRefused?: boolean; numbers?: string },
  ) => {
    const { token, skipRefused = false, numbers = '' } = asked
    const query = new URLSearchParams({ token, skipRefused: String(skipRefused), numbers })
    const path = `/api/impact-metrics/import/apply?${query}`
    const { status, body, message } = await rest(person, 'POST', path, bodyOf(file))
    const report: ImportReport = body
    return { status, message, report }
  },
})

const collections = ['impact-metrics', 'pioneers', 'programmes'] as const

/** How many documents and versions there are of all that an import could write. */
export async function census({ payload }: Pick<Newsroom, 'payload'>) {
  const counts: Record<string, number> = {}
  for (const collection of collections) {
    counts[collection] = (await payload.db.count({ collection })).totalDocs
    counts[`${collection}, versions`] = (await payload.db.countVersions({ collection })).totalDocs
  }
  return counts
}
