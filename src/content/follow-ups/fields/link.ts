import type { Field } from 'payload'

import { optionsFrom } from '@/cms/fields/select'
import { isStaff } from '@/editorial/cms/access'

import { linkStateLabels } from '../model'

/** What the visits of an address have taught: for the newsroom, written by the visits alone. */
export const linkField = (label: string): Field => ({
  name: 'link',
  type: 'group',
  label,
  access: { read: isStaff },
  fields: [
    { name: 'url', type: 'text', index: true },
    {
      name: 'state',
      type: 'select',
      index: true,
      defaultValue: 'unchecked',
      options: optionsFrom(linkStateLabels),
    },
    { name: 'failures', type: 'number', defaultValue: 0 },
    { name: 'since', type: 'date' },
    { name: 'checkedOn', type: 'date', index: true },
    { name: 'detail', type: 'text' },
  ],
})
