import type { RequestContext } from 'payload'

declare module 'payload' {
  interface RequestContext {
    /** Code that acts for nobody says who it is; without this the guards refuse it. No API sets it. */
    trusted?: 'seed' | 'command' | 'test'
    /** An import may give a document the id it had elsewhere; anyone else gets a new one. */
    keepsIds?: boolean
  }
}

export const isTrusted = (context: RequestContext): boolean => context.trusted !== undefined
