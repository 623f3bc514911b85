import { slugFrom } from '@/cms/fields/slug'
import { richText } from '@/cms/richText'
import { editorial } from '@/editorial/cms/editorial'
import { paths } from '@/site/paths'

export const Pages = editorial(
  { pathOf: ({ slug }) => (slug ? paths.page(String(slug)) : null) },
  {
    slug: 'pages',
    labels: { singular: 'Page', plural: 'Pages' },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
      listSearchableFields: ['title'],
      description: 'Pages libres : à propos, mentions légales… La page « accueil » ouvre le site.',
    },
    fields: [
      { name: 'title', type: 'text', label: 'Titre', required: true, maxLength: 120 },
      slugFrom('title'),
      { name: 'summary', type: 'textarea', label: 'Résumé', maxLength: 300 },
      { name: 'content', type: 'richText', label: 'Contenu', required: true, editor: richText },
    ],
  },
)
