import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { RowFate } from '@/content/impact-metrics/exchange/fates'
import { planImport } from '@/content/impact-metrics/exchange/plan'
import { can } from '@/editorial/abilities'
import type { ReadRow } from '@/exchange/reading'

import { answersIn, type ImportPlan } from '../../importing'
import { knownFor, type Found } from './known'
import { shownPlan } from './shown'
import { withoutVerification, type Warned } from './verification'

export type Decision = { fates: readonly RowFate[]; plan: ImportPlan }

type File = { rows: readonly ReadRow[]; digest: string; remarks: readonly string[] }

/** The fate of each row for this person, against what the database holds at this moment. */
export async function decide(file: File, req: PayloadRequest): Promise<Decision> {
  const { rows, remarks } = file
  const mayVerify = can(req.user, 'review')
  const { all, lines } = answersIn(req.searchParams.get('numbers'))
  const found = await knownFor(rows, req)
  const warned = planImport(rows, found, (line) => lines[line] ?? all).map((fate): Warned =>
    mayVerify ? { fate, warnings: [] } : withoutVerification(fate),
  )
  const planned = rows.flatMap((read, at) => {
    const one = warned[at]
    return one ? [{ read, ...one }] : []
  })
  return {
    fates: warned.map(({ fate }) => fate),
    plan: {
      token: tokenOf(file.digest, found, [
        mayVerify,
        all,
        lines,
        warned.map(({ fate }) => fate.fate),
      ]),
      remarks: [...remarks],
      ...shownPlan(planned, found),
    },
  }
}

const sorted = <Value>(entries: Iterable<Value>): Value[] =>
  [...entries].toSorted((one, other) => (String(one) < String(other) ? -1 : 1))

/** Another token means that what was shown is no longer what would be written. */
function tokenOf(digest: string, found: Found, asked: readonly unknown[]): string {
  const { figures, subjects, trashed, trashedSubjects, published } = found
  const held = [
    asked,
    sorted(figures),
    sorted(subjects),
    sorted(trashed ?? []),
    sorted(trashedSubjects ?? []),
    sorted(published),
  ]
  return createHash('sha256').update(digest).update(JSON.stringify(held)).digest('hex')
}
