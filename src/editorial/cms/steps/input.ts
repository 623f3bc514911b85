import { z } from 'zod'

import { plainSigns } from '@/cms/prose/plainSigns'
import { typeset } from '@/content/impact-metrics/typography'

import { AT_MOST } from './package'

const named = z.object({ collection: z.string(), id: z.string() })
const seen = named.extend({ version: z.string(), fingerprint: z.string() })
const text = z.string().trim().max(4_000).transform(plainSigns)

/** What a step may be told. Which of it a step needs is said by the table of steps. */
const stepInput = z.object({
  version: z.string().optional(),
  fingerprint: z.string().optional(),
  note: text.optional(),
  /** An instant (ISO with an offset), or a time of Paris (« 2026-03-29T08:30 »). */
  at: z.string().max(40).optional(),
  reviewers: z.array(z.string()).max(20).optional(),
  /** Null: whenever it suits. */
  dueOn: z.iso.date().nullable().optional(),
  /**
   * With « submit » and « publish-urgently »: the drafts that go with this one. With « approve »: those that were
   * read with it. With « withdraw »: what leaves the site with it.
   */
  attached: z
    .array(z.union([seen, named]))
    .max(AT_MOST)
    .optional(),
  /** The figures whose source the reviewer opened. */
  figures: z.array(z.string()).max(AT_MOST).optional(),
})

export type StepInput = z.infer<typeof stepInput>

const faults: Readonly<Record<string, string>> = {
  note: 'La note tient en 4 000 signes.',
  at: 'L’heure s’écrit « 2026-03-29T08:30 ».',
  dueOn: 'L’échéance s’écrit « 2026-03-29 ».',
  reviewers: 'Les relecteurs se nomment par leur compte.',
  attached: 'Les contenus joints se nomment par leur type et leur identifiant.',
  figures: 'Les chiffres vérifiés se nomment par leur identifiant.',
}

/** What was sent, or the sentence that says what is wrong with it. */
export function readInput(sent: unknown): StepInput | string {
  const result = stepInput.safeParse(sent ?? {})
  if (result.success) return result.data
  const [name] = result.error.issues[0]?.path ?? []
  return typeset(faults[String(name)] ?? 'Cette demande ne se lit pas : envoyez un objet JSON.')
}
