import type { Review } from '@/editorial/cms/changes/review'

/** The boxes stand beside their figures, and belong to the form at the foot of the page. */
export const decisionForm = 'review-decision'
export const figureBox = 'figure'

type Named = { version: string | null; fingerprint: string }

/** What a decision is about: the very versions that the page shows. */
export type Shown = Named & {
  attached: (Named & { collection: string; id: string })[]
  figures: { id: string; wording: string }[]
}

export const shownIn = ({ to, attached, figures }: Review): Shown => ({
  version: to.version,
  fingerprint: to.fingerprint,
  attached: attached
    .filter(({ stage }) => stage === 'in-review')
    .map(({ collection, id, to: { version, fingerprint } }) => ({
      collection,
      id,
      version,
      fingerprint,
    })),
  figures: figures.map(({ id, wording }) => ({ id, wording })),
})

export type Decision = 'approve' | 'request-changes'

export const decided: Readonly<Record<Decision, string>> = {
  approve: 'Approuvé\u00a0: ce contenu peut être publié.',
  'request-changes': 'Corrections demandées\u00a0: les auteurs sont prévenus.',
}

/** What went wrong. `isStale`: the page shows what is no longer there. */
export type Fault = { sentence: string; isStale: boolean }

const CONFLICT = 409

type Sent = { address: string; step: Decision; shown: Shown; figures: string[]; note: string }

/** Takes the step, or says in French why it was not taken. */
export async function decide({ address, step, shown, figures, note }: Sent): Promise<Fault | null> {
  const { version, fingerprint, attached } = shown
  const body = { version, fingerprint, attached, figures, ...(note && { note }) }
  try {
    const answer = await fetch(`${address}/steps/${step}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (answer.ok) return null
    const said: { errors?: { message?: string }[] } = Object(await answer.json().catch(() => null))
    const sentence = said.errors?.[0]?.message ?? 'La décision n’a pas été enregistrée.'
    return { sentence, isStale: answer.status === CONFLICT }
  } catch {
    const sentence = 'Le site ne répond pas\u00a0: vérifiez votre connexion, puis recommencez.'
    return { sentence, isStale: false }
  }
}
