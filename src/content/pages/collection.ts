import { slugFrom } from '@/cms/fields/slug'
import { richText } from '@/cms/richText'
import { citingFigures } from '@/content/impact-metrics/fields/citedFigures'
import { editorial } from '@/editorial/cms/editorial'
import { paths } from '@/site/paths'

/** Where a free page would never be read, because something else answers there. */
const reserved = [
  ...[
    paths.pioneers,
    paths.programmes,
    paths.themes,
    paths.metrics,
    paths.corrections,
    paths.search,
    paths.siteMap,
  ].map((path) => path.slice(1)),
  ...['admin', 'api', 'apercu', 'donnees', 'healthz', 'media', 'readyz', 'style'],
]

export const Pages = editorial(
  {
    pathOf: ({ slug }) => (slug ? paths.page(String(slug)) : null),
    description: 'summary',
  },
  citingFigures(
    { prose: { content: 'Contenu' }, lines: { summary: 'Résumé' } },
    {
      slug: 'pages',
      labels: { singular: 'Page', plural: 'Pages' },
      admin: {
        useAsTitle: 'title',
        defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
        listSearchableFields: ['title'],
        description:
          'Pages libres : à propos, mentions légales… La page « accueil » ouvre le site.',
      },
      fields: [
        { name: 'title', type: 'text', label: 'Titre', required: true, maxLength: 120 },
        slugFrom('title', { otherwise: 'page', reserved }),
        { name: 'summary', type: 'textarea', label: 'Résumé', maxLength: 300 },
        { name: 'content', type: 'richText', label: 'Contenu', required: true, editor: richText },
      ],
    },
  ),
)
