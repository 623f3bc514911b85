import type { RequestContext } from 'payload'

import type { StepName } from '../steps'

declare module 'payload' {
  interface RequestContext {
    /** Code that acts for nobody says who it is; without this the guards refuse it. No API sets it. */
    trusted?: 'seed' | 'command' | 'test'
    /** The step underway, which was judged before it began: what it writes is not judged again. */
    step?: StepName
    /** A publication that is taken back whatever happens: what follows a publication does not follow it. */
    isRehearsal?: true
    /** An import may give a document the id it had elsewhere; anyone else gets a new one. */
    keepsIds?: boolean
    /** The document that this request began: nobody can have saved it in between. */
    begun?: string
    /** Why nobody in particular erases something: a sentence for the journal. */
    because?: string
  }
}

export const isTrusted = (context: RequestContext): boolean => context.trusted !== undefined

/** Whether this write may change what readers see: nobody else's may. */
export const mayReachReaders = (context: RequestContext): boolean =>
  isTrusted(context) || context.step !== undefined
