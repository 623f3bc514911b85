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
export type Attestation = { by: string; name: string; on: string }
