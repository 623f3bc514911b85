import { optionsFrom } from '@/cms/fields/select'
import { slugFrom } from '@/cms/fields/slug'
import { richText } from '@/cms/richText'
import { citingFigures } from '@/content/impact-metrics/fields/citedFigures'
import { editorial } from '@/editorial/cms/editorial'
import { paths } from '@/site/paths'

import { colourLabels } from './colours'
import { resourceFields } from './fields/resources'

export const Themes = editorial(
  {
    pathOf: ({ slug }) => (slug ? paths.theme(String(slug)) : null),
    description: 'summary',
  },
  citingFigures(
    { prose: { introduction: 'Introduction' }, lines: { summary: 'Résumé' } },
    {
      slug: 'themes',
      labels: { singular: 'Thème', plural: 'Thèmes' },
      admin: {
        useAsTitle: 'title',
        defaultColumns: ['title', 'order', '_status', 'updatedAt'],
        listSearchableFields: ['title', 'summary'],
        description: 'Les pages « Pour aller plus loin ».',
      },
      fields: [
        {
          name: 'title',
          type: 'text',
          label: 'Titre',
          required: true,
          maxLength: 120,
          index: true,
        },
        slugFrom('title', { otherwise: 'theme' }),
        { name: 'summary', type: 'textarea', label: 'Résumé', required: true, maxLength: 300 },
        {
          name: 'introduction',
          type: 'richText',
          label: 'Introduction',
          required: true,
          editor: richText,
        },
        {
          name: 'order',
          type: 'number',
          label: 'Rang',
          required: true,
          defaultValue: 100,
          index: true,
          admin: {
            position: 'sidebar',
            step: 1,
            description: 'Les plus petits rangs viennent d’abord.',
          },
        },
        {
          name: 'colour',
          type: 'select',
          label: 'Couleur',
          options: optionsFrom(colourLabels),
          admin: {
            position: 'sidebar',
            description: 'Sans choix, elle suit le rang.',
          },
        },
        {
          name: 'curated',
          type: 'relationship',
          relationTo: 'pioneers',
          hasMany: true,
          label: 'À lire en premier',
          admin: {
            description:
              'En tête de la page, dans cet ordre. Les autres personnes rattachées à ce thème suivent, par nom.',
          },
        },
        {
          name: 'resources',
          type: 'array',
          label: 'Ressources',
          labels: { singular: 'Ressource', plural: 'Ressources' },
          maxRows: 50,
          admin: {
            description:
              'Ce qu’il faut lire, voir ou écouter ailleurs, dans l’ordre où les lecteurs le verront.',
            components: { RowLabel: '@/content/themes/admin/ResourceLabel#ResourceLabel' },
          },
          fields: resourceFields,
        },
        {
          name: 'resourceLinks',
          type: 'ui',
          label: 'Adresses des ressources',
          admin: {
            position: 'sidebar',
            components: { Field: '@/content/themes/admin/ResourceLinks#ResourceLinks' },
          },
        },
        {
          name: 'pioneers',
          type: 'join',
          collection: 'pioneers',
          on: 'themes',
          label: 'Pionnières et pionniers de ce thème',
          admin: { allowCreate: false },
        },
        {
          name: 'programmes',
          type: 'join',
          collection: 'programmes',
          on: 'themes',
          label: 'Programmes de ce thème',
          admin: { allowCreate: false },
        },
      ],
    },
  ),
)
