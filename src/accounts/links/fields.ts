import type { Field } from 'payload'

import { nobody } from '@/editorial/cms/access'

const ofTheMachine = { access: { create: nobody, update: nobody }, hidden: true } as const

/** What becomes of the link of an account. Its token and its end are in Payload's own fields. */
export const linkFields: Field[] = [
  { name: 'invitedOn', type: 'date', ...ofTheMachine },
  { name: 'linkMail', type: 'select', options: ['due', 'sent', 'failed'], ...ofTheMachine },
  { name: 'linkAttempts', type: 'number', ...ofTheMachine },
  { name: 'linkDueOn', type: 'date', index: true, ...ofTheMachine },
]
