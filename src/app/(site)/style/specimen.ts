import type { ReactNode } from 'react'

export type Specimen = {
  /** The component, as its file exports it. */
  name: string
  /** `page`: it is as wide as the window and brings its own ground; otherwise it is shown on every ground. */
  width?: 'page' | 'column'
  /** Each state by its name. `at` begins the ids of what is shown: the same state stands on several grounds. */
  states: Readonly<Record<string, (at: string) => ReactNode>>
}

export type Group = { id: string; title: string; specimens: readonly Specimen[] }

/** The address of a specimen on the page. */
export const anchorOf = (name: string) => `piece-${name.toLowerCase()}`
