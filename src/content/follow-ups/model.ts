/** What is known of the address of a source. Called dead only after failures on several days. */
export const linkStateLabels = {
  unchecked: 'pas encore visitée',
  alive: 'répond',
  failing: 'ne répond plus, à confirmer',
  dead: 'ne répond plus',
  unclear: 'réponse incertaine',
  refused: 'adresse refusée',
} as const

export type LinkState = keyof typeof linkStateLabels

/** Somebody looked at the source again and found the figure still exact. */
export type Attestation = {
  by: string
  name: string
  on: string
  /** The day of review as it was and as it became, so that it can be put back. */
  moved?: { from: string | null; to: string } | null
}

/** What an attestation changes of a follow-up. */
export type Followed = {
  attestations: Attestation[]
  lastCheckedOn: string | null
  reviewBy: string | null
}

type Attesting = { by: string; name: string; now: Date; nextReview: string }

const dayOf = (iso: string): string => iso.slice(0, 10)

const isBy = (by: string, now: Date) => (attestation: Attestation) =>
  attestation.by === by && dayOf(attestation.on) === dayOf(now.toISOString())

/** One attestation per person and day: null when this one is there already. */
export function attested(known: Followed, { by, name, now, nextReview }: Attesting) {
  if (known.attestations.some(isBy(by, now))) return null

  const on = now.toISOString()
  const moved = { from: known.reviewBy, to: nextReview }
  const attestations = [...known.attestations, { by, name, on, moved }]
  return { attestations, lastCheckedOn: on, reviewBy: nextReview } satisfies Followed
}

/**
 * Without this person's attestation of today; null when there is none. The day of review goes back unless
 * something else has moved it since: a publication, or a colleague who attested after.
 */
export function takenBack(known: Followed, { by, now }: Pick<Attesting, 'by' | 'now'>) {
  const index = known.attestations.findIndex(isBy(by, now))
  const own = known.attestations[index]
  if (!own) return null

  const from = own.moved?.from ?? null
  const isLast = index === known.attestations.length - 1
  const attestations = known.attestations
    .filter((attestation) => attestation !== own)
    .map((attestation, at) =>
      at === index && attestation.moved
        ? { ...attestation, moved: { ...attestation.moved, from } }
        : attestation,
    )
  return {
    attestations,
    lastCheckedOn: attestations.at(-1)?.on ?? null,
    reviewBy: isLast && known.reviewBy === own.moved?.to ? from : known.reviewBy,
  } satisfies Followed
}

/** The attestations as the database keeps them: what cannot be read is left out. */
export const attestationsOf = (stored: unknown): Attestation[] =>
  Array.isArray(stored) ? stored.filter(isAttestation) : []

const isAttestation = (entry: unknown): entry is Attestation => {
  const { by, on }: { by?: unknown; on?: unknown } = Object(entry)
  return typeof by === 'string' && typeof on === 'string'
}
