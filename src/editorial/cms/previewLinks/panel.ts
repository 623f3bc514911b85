import type { Field } from 'payload'

/** « Liens d’aperçu », beside the form of a document that has a page. */
export const previewLinksPanel: Field = {
  name: 'previewLinks',
  type: 'ui',
  label: 'Liens d’aperçu',
  admin: {
    position: 'sidebar',
    components: {
      Field: '@/editorial/admin/previewLinks/DocumentPreviewLinks#DocumentPreviewLinks',
    },
  },
}
