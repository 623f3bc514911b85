import type { Payload } from 'payload'

import { findingsIn, type CheckedText } from '@/content/impact-metrics/checks/findings'
import type { Dismissal } from '@/payload-types'

import type { SeedReason } from './content/content'
import type { Writer } from './transaction'

type Answered = {
  document: Dismissal['document']
  texts: readonly CheckedText[]
  reasons?: readonly SeedReason[]
}

/** What the editors of the demonstration answered to the findings of the checks, as the panel would keep it. */
export async function giveReasons(
  payload: Payload,
  writer: Writer,
  { document, texts, reasons = [] }: Answered,
): Promise<void> {
  const findings = findingsIn({ texts, claims: [], dismissals: [] })
  for (const { words, reason } of reasons) {
    const finding = findings.find(({ mention, passage }) =>
      passage.startsWith(words, mention.start),
    )
    if (!finding) throw new Error(`Aucun nombre du texte ne commence « ${words} ».`)
    const { key, mention } = finding
    await payload.create({
      ...writer(),
      collection: 'dismissals',
      data: { document, key, passage: mention.text, reason },
    })
  }
}
