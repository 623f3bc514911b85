import type { Field } from 'payload'

import { isStaff } from '../access'
import { contentItWasReadWith } from './basedOn'

/** What every document under editorial control carries beside its content. */
export const revisionFields: Field[] = [
  {
    name: 'savedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Enregistré par',
    access: { read: isStaff },
    admin: { hidden: true },
    custom: { bookkeeping: true },
    hooks: { beforeChange: [({ req }) => req.user?.id ?? null] },
  },
  {
    // The content a save started from: what the form was filled with comes back with what it sends.
    name: 'basedOn',
    type: 'text',
    virtual: true,
    access: { read: isStaff },
    admin: { hidden: true },
    custom: { bookkeeping: true },
    hooks: { afterRead: [contentItWasReadWith] },
  },
]
