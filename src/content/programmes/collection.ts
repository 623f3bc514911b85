import { slugFrom } from '@/cms/fields/slug'
import { richText } from '@/cms/richText'
import { citingFigures } from '@/content/impact-metrics/fields/citedFigures'
import { editorial } from '@/editorial/cms/editorial'
import { paths } from '@/site/paths'

export const Programmes = editorial(
  {
    pathOf: ({ slug }) => (slug ? paths.programme(String(slug)) : null),
    description: 'summary',
  },
  citingFigures(
    { prose: { story: 'Présentation' }, lines: { summary: 'Résumé' } },
    {
      slug: 'programmes',
      labels: { singular: 'Programme', plural: 'Programmes' },
      admin: {
        useAsTitle: 'name',
        defaultColumns: ['name', 'organisation', 'startYear', '_status', 'updatedAt'],
        listSearchableFields: ['name', 'summary'],
        description: 'Ce que les pionniers ont créé, avec qui et depuis quand.',
      },
      fields: [
        { name: 'name', type: 'text', label: 'Nom', required: true, maxLength: 160, index: true },
        slugFrom('name', { otherwise: 'programme' }),
        {
          name: 'summary',
          type: 'textarea',
          label: 'Résumé',
          required: true,
          maxLength: 300,
          admin: {
            description: '300 signes au plus. Sert aussi aux listes et aux moteurs de recherche.',
          },
        },
        {
          name: 'startYear',
          type: 'number',
          label: 'Année de départ',
          min: 1900,
          max: 2100,
          admin: {
            position: 'sidebar',
            step: 1,
            description: 'Laissez vide si la source ne la dit pas.',
          },
        },
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          label: 'Porté par',
          index: true,
        },
        {
          name: 'partners',
          type: 'relationship',
          relationTo: 'organisations',
          hasMany: true,
          label: 'Partenaires',
          index: true,
        },
        {
          name: 'pioneers',
          type: 'relationship',
          relationTo: 'pioneers',
          hasMany: true,
          label: 'Pionnières et pionniers',
          index: true,
        },
        {
          name: 'themes',
          type: 'relationship',
          relationTo: 'themes',
          hasMany: true,
          label: 'Thèmes',
          index: true,
        },
        { name: 'story', type: 'richText', label: 'Présentation', editor: richText },
        { name: 'image', type: 'upload', relationTo: 'media', label: 'Image', index: true },
        {
          name: 'metrics',
          type: 'join',
          collection: 'impact-metrics',
          on: 'subject',
          label: 'Chiffres de ce programme',
          admin: { allowCreate: false, defaultColumns: ['wording', 'nature', '_status'] },
        },
      ],
    },
  ),
)
