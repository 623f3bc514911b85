import { optionsFrom } from '@/cms/fields/select'
import { slugFrom } from '@/cms/fields/slug'
import { webAddress } from '@/cms/fields/webAddress'
import { editorial } from '@/editorial/cms/editorial'

import { organisationKindLabels } from './kinds'

/** Organisations have no page: readers meet them by name, and as a choice in lists. */
export const Organisations = editorial(
  { pathOf: () => null },
  {
    slug: 'organisations',
    labels: { singular: 'Organisation', plural: 'Organisations' },
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'kind', '_status', 'updatedAt'],
      listSearchableFields: ['name'],
      description:
        'Entreprises, associations et agences : celles des pionniers et leurs partenaires.',
    },
    fields: [
      { name: 'name', type: 'text', label: 'Nom', required: true, maxLength: 160, index: true },
      slugFrom('name', { otherwise: 'organisation' }),
      {
        name: 'kind',
        type: 'select',
        label: 'Type',
        required: true,
        options: optionsFrom(organisationKindLabels),
        admin: { position: 'sidebar' },
      },
      { name: 'summary', type: 'textarea', label: 'Résumé', maxLength: 300 },
      webAddress({ name: 'website', label: 'Site internet' }),
      {
        name: 'people',
        type: 'join',
        collection: 'pioneers',
        on: 'organisation',
        label: 'Pionnières et pionniers',
        admin: { allowCreate: false },
      },
      {
        name: 'programmes',
        type: 'join',
        collection: 'programmes',
        on: 'organisation',
        label: 'Programmes portés',
        admin: { allowCreate: false },
      },
      {
        name: 'partnerships',
        type: 'join',
        collection: 'programmes',
        on: 'partners',
        label: 'Programmes soutenus comme partenaire',
        admin: { allowCreate: false },
      },
    ],
  },
)
