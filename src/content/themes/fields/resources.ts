import type { Field } from 'payload'

import { optionsFrom } from '@/cms/fields/select'
import { webAddress } from '@/cms/fields/webAddress'

import { languageLabels, resourceKindLabels } from '../resources'

const beside = (...fields: Field[]): Field => ({ type: 'row', fields })

export const resourceFields: Field[] = [
  { name: 'title', type: 'text', label: 'Titre', required: true, maxLength: 200 },
  { ...webAddress({ name: 'url', label: 'Adresse' }), required: true },
  beside(
    {
      name: 'kind',
      type: 'select',
      label: 'Nature',
      required: true,
      options: optionsFrom(resourceKindLabels),
    },
    {
      name: 'language',
      type: 'select',
      label: 'Langue',
      required: true,
      defaultValue: 'fr',
      options: optionsFrom(languageLabels),
    },
  ),
  { name: 'publisher', type: 'text', label: 'Éditeur', maxLength: 200 },
  beside(
    {
      name: 'publishedOn',
      type: 'date',
      label: 'Publiée en',
      admin: { date: { displayFormat: 'MMMM yyyy', pickerAppearance: 'monthOnly' } },
    },
    {
      name: 'checkedOn',
      type: 'date',
      label: 'Consultée le',
      required: true,
      defaultValue: () => new Date().toISOString(),
      admin: { date: { displayFormat: 'd MMMM yyyy' } },
    },
  ),
]
