import { optionsFrom } from '@/cms/fields/select'
import { slugFrom } from '@/cms/fields/slug'
import { webAddress } from '@/cms/fields/webAddress'
import { richText } from '@/cms/richText'
import { citingFigures } from '@/content/impact-metrics/fields/citedFigures'
import { editorial } from '@/editorial/cms/editorial'
import { paths } from '@/site/paths'

import { kindLabels } from './kinds'

export const Pioneers = editorial(
  {
    pathOf: ({ slug }) => (slug ? paths.pioneer(String(slug)) : null),
    description: 'headline',
  },
  citingFigures(
    { prose: { story: 'Récit' }, lines: { headline: 'Accroche' } },
    {
      slug: 'pioneers',
      labels: { singular: 'Pionnière ou pionnier', plural: 'Pionnières et pionniers' },
      admin: {
        useAsTitle: 'name',
        defaultColumns: ['name', 'kind', 'organisation', '_status', 'updatedAt'],
        listSearchableFields: ['name', 'headline'],
        description: 'Les personnes que le site présente.',
      },
      fields: [
        { name: 'name', type: 'text', label: 'Nom', required: true, maxLength: 120, index: true },
        slugFrom('name', { otherwise: 'portrait' }),
        {
          name: 'kind',
          type: 'select',
          label: 'Profil',
          required: true,
          index: true,
          options: optionsFrom(kindLabels),
          admin: {
            position: 'sidebar',
            description:
              'Intrapreneur : dans une entreprise. Entrepreneur : à la tête de sa structure.',
          },
        },
        {
          name: 'headline',
          type: 'text',
          label: 'Accroche',
          required: true,
          maxLength: 140,
          admin: {
            description: 'Une phrase, 140 signes au plus : ce que la personne fait et pour qui.',
          },
        },
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          label: 'Organisation',
          index: true,
        },
        {
          name: 'portrait',
          type: 'upload',
          relationTo: 'media',
          label: 'Portrait',
          index: true,
          admin: {
            description: 'Sans photo libre de droits, une illustration déclarée comme telle.',
          },
        },
        { name: 'story', type: 'richText', label: 'Récit', required: true, editor: richText },
        {
          name: 'themes',
          type: 'relationship',
          relationTo: 'themes',
          hasMany: true,
          label: 'Thèmes',
          index: true,
          admin: { description: 'La personne apparaît sur la page de chacun de ces thèmes.' },
        },
        webAddress({
          name: 'learnMoreUrl',
          label: 'En savoir plus',
          description: 'Une page extérieure. Laissez vide si la source n’en donne pas.',
        }),
        {
          name: 'programmes',
          type: 'join',
          collection: 'programmes',
          on: 'pioneers',
          label: 'Programmes qui citent cette personne',
          admin: { allowCreate: false },
        },
        {
          name: 'metrics',
          type: 'join',
          collection: 'impact-metrics',
          on: 'subject',
          label: 'Chiffres de cette personne',
          admin: { allowCreate: false, defaultColumns: ['wording', 'nature', '_status'] },
        },
      ],
    },
  ),
)
