export const roleLabels = {
  writer: 'Rédaction',
  reviewer: 'Relecture',
  editor: 'Publication',
  admin: 'Administration',
} as const

export type Role = keyof typeof roleLabels

/** Anyone who signed in. A person holds one or more roles; code asks for abilities, never for roles. */
export type Person = { id: string; roles: readonly Role[] }
